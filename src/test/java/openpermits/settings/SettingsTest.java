package openpermits.settings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.util.List;
import openpermits.kernel.Bilingual;
import org.junit.jupiter.api.Test;

class SettingsTest {

  record Policies(Bilingual byLaw, List<Policy> policies) {}

  record Policy(String id, List<String> schemes) {}

  @Test
  void nameTheFileAndTheLineOfAWordTheyDoNotKnow() {
    refuse("wrong/unknown-word.yaml", Policies.class, "unknown-word.yaml, line 6: ", "minimun");
  }

  @Test
  void refuseAWordWrittenTwice() {
    refuse("wrong/twice.yaml", Bilingual.class, "twice.yaml, line 3: ", "en");
  }

  @Test
  void refuseAMissingWord() {
    refuse("wrong/missing.yaml", Bilingual.class, "missing.yaml", "'fr'");
  }

  @Test
  void sayWhichFileIsNotThere() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new Settings().one("nowhere.yaml", Bilingual.class))
        .withMessageContaining("nowhere.yaml");
  }

  private static void refuse(String file, Class<?> type, String place, String word) {
    assertThatExceptionOfType(SettingsRefused.class)
        .isThrownBy(() -> new Settings().one(file, type))
        .withMessageStartingWith(place)
        .withMessageContaining(word);
  }
}
