package openpermits.settings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  record Policies(Bilingual byLaw, List<Policy> policies) {}

  record Policy(String id, List<String> schemes) {}

  record Question(
      Bilingual label,
      int most,
      boolean required,
      List<String> options,
      LocalDate from,
      BigDecimal least,
      Role by) {}

  private static final String QUESTION =
      """
      label: {en: a, fr: b}
      most: 3
      required: true
      options: [a]
      from: 2026-01-01
      least: 1.5
      by: supervisor
      """;

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
    refuse("wrong/missing.yaml", Bilingual.class, "missing.yaml", "“fr” is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          most: 3        | most: three     | line 2: “three” is not right for “most”: it wants a whole number.
          most: 3        | most: 3.7       | line 2: “3.7” is not right for “most”: it wants a whole number.
          most: 3        | most:           | line 2: “most” wants a whole number.
          most: 3        | most: 3, 4      | line 2: “3, 4” is not right for “most”: it wants a whole number.
          required: true | required: maybe | line 3: “maybe” is not right for “required”: it wants true or false.
          options: [a]   | options:        | line 4: “options” wants a list.
          [a]            | [null]          | line 4: “options” wants a text.
          from: 2026-01-01 | from:         | line 5: “from” wants a day, for example 2026-01-31.
          {en: a, fr: b} | {en: a, fr: }   | line 1: “fr” wants a text.
          [a]            | {x: 1}          | line 4: “options” wants a list.
          2026-01-01     | 2026-13-01      | line 5: “2026-13-01” is not right for “from”: it wants a day, for example 2026-01-31.
          supervisor     | BOSS            | line 7: “BOSS” is not one of applicant, officer, supervisor, system.
          1.5            | much            | line 6: “much” is not right for “least”: it wants a number.
          {en: a, fr: b} | word            | line 1: “label” wants the words en, fr.
          {en: a, fr: b} | {en: a}         | line 1: “fr” is missing.
          {en: a, fr: b} | {en: a, en: b}  | line 1: “en” is written twice.
          required: true | [required: true | line 4: while scanning a simple key: could not find expected ':'
          """)
  void sayWhatIsWrongToWhoeverWroteIt(String right, String wrong, String sentence) {
    assertThatExceptionOfType(SettingsRefused.class)
        .isThrownBy(() -> Settings.read("a.yaml", QUESTION.replace(right, wrong), Question.class))
        .withMessage("a.yaml, " + sentence);
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
