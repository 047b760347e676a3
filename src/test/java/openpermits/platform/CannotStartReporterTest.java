package openpermits.platform;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.kernel.Bilingual;
import openpermits.settings.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// What whoever starts the portal reads when it cannot start.
class CannotStartReporterTest {

  @Test
  void saysWhatIsWrongInAFileOfTheMunicipality() {
    new ApplicationContextRunner()
        .withBean(Bilingual.class, () -> new Settings().one("wrong/twice.yaml", Bilingual.class))
        .run(context ->
            assertThat(CannotStartReporter.sentence(context.getStartupFailure()))
                .get()
                .asString()
                .startsWith("twice.yaml, line 3: "));
  }
}
