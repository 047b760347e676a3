package openpermits.intake.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import openpermits.catalogue.ApplicationType;
import openpermits.intake.forms.PrescribedForm.Part;
import openpermits.kernel.Bilingual;
import openpermits.settings.Settings;
import openpermits.settings.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrescribedFormTest {

  private static final List<ApplicationType> TYPES =
      new Settings().all("catalogue/*.yaml", ApplicationType.class);

  @Test
  void leavesNoQuestionOut() {
    var form =
        new Settings()
            .one("forms/province-2026.yaml", PrescribedForm.class, read -> read.check(TYPES));

    for (var type : TYPES.stream().filter(form::isFor).toList()) {
      assertThat(form.laidOut(type))
          .flatExtracting(FormPart::questions)
          .containsExactlyInAnyOrderElementsOf(type.questions().questions().toList());
    }
    assertThat(TYPES).filteredOn(form::isFor).hasSize(2);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("is no application type", form(List.of("XXX"), List.of("owner"))),
        Arguments.of(
            "no application type of this form asks “moat”",
            form(List.of("CON"), List.of("owner", "moat"))),
        Arguments.of(
            "“owner” stands in the form twice", form(List.of("CON"), List.of("owner", "owner"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void refusesWhatDoesNotFitTheCatalogue(String sentence, PrescribedForm wrong) {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> wrong.check(TYPES))
        .withMessageContaining(sentence);
  }

  private static PrescribedForm form(List<String> types, List<String> questions) {
    return new PrescribedForm(
        types,
        words("Form"),
        words("2026"),
        words("Act"),
        List.of(new Part("A", words("Part"), questions)),
        words("Others"));
  }

  private static Bilingual words(String both) {
    return new Bilingual(both, both);
  }
}
