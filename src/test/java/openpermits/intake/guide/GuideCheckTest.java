package openpermits.intake.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openpermits.catalogue.ApplicationType;
import openpermits.intake.guide.GuideEnd.Suggestion;
import openpermits.intake.guide.GuideQuestion.Choice;
import openpermits.intake.guide.GuideQuestion.OfType;
import openpermits.intake.guide.GuideQuestion.Option;
import openpermits.kernel.Bilingual;
import openpermits.settings.Settings;
import openpermits.settings.SettingsRefused;
import openpermits.settings.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GuideCheckTest {

  private static final List<ApplicationType> TYPES =
      new Settings().all("catalogue/*.yaml", ApplicationType.class);

  private static final GuideEnd PERMIT = end("permit", "CON");
  private static final GuideEnd POOL = end("pool", "PLE");
  private static final OfType AREA = ofType("area", "CON", "gross-floor-area", "permit");

  private static final Option HOUSE =
      option("house", Map.of("description", "house", "work-type", "new"), "area");

  private static final Option SWIM = option("swim", Map.of(), "pool");

  @Test
  void acceptsWhatTheMunicipalityWrote() {
    assertThat(guide().questions()).isNotEmpty();
  }

  @Test
  void leadsToEveryKindOfApplication() {
    assertThat(guide().ends())
        .flatExtracting(GuideEnd::types)
        .extracting(Suggestion::type)
        .containsAll(TYPES.stream().map(ApplicationType::code).toList());
  }

  @Test
  void isWrittenInTypographicFrench() {
    assertThat(guide().questions())
        .filteredOn(Choice.class::isInstance)
        .flatExtracting(question -> ((Choice) question).options())
        .extracting(option -> option.label().fr())
        .allSatisfy(label -> assertThat(label).doesNotContain("'").doesNotContainPattern(" [:»]"));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            "“area”: the application type “CON” does not ask “floor”",
            file(List.of(HOUSE, SWIM), ofType("area", "CON", "floor", "permit"))),
        Arguments.of(
            "there is no application type “XXX”",
            file(List.of(HOUSE, SWIM), ofType("area", "XXX", "gross-floor-area", "permit"))),
        Arguments.of(
            "asks choices, numbers and amounts, and “address” is none",
            file(List.of(HOUSE, SWIM), ofType("area", "CON", "address", "permit"))),
        Arguments.of(
            "“project”: it leads to “shed”, which is no question and no end",
            file(List.of(HOUSE, option("shed", Map.of(), "shed"), SWIM), AREA)),
        Arguments.of(
            "“project”: it leads nowhere",
            file(List.of(HOUSE, option("shed", Map.of(), " "), SWIM), AREA)),
        Arguments.of("“pool”: nothing leads to it", file(List.of(HOUSE, other(HOUSE)), AREA)),
        Arguments.of(
            "“area”: it can come to be question number 6",
            file(List.of(HOUSE, SWIM), ofType("area", "CON", "gross-floor-area", "area"))),
        Arguments.of(
            "“project”: its text is missing in French", file(List.of(HOUSE, untranslated()), AREA)),
        Arguments.of("two options are called “house”", file(List.of(HOUSE, HOUSE), AREA)),
        Arguments.of("a choice needs two options or more", file(List.of(HOUSE), AREA)),
        Arguments.of(
            "two questions or ends have this key",
            file(List.of(HOUSE, SWIM), ofType("pool", "CON", "gross-floor-area", "permit"))),
        Arguments.of(
            "“castle” is no answer to “description” of “CON”",
            file(List.of(option("castle", Map.of("description", "castle"), "permit"), SWIM), AREA)),
        Arguments.of(
            "“CON” does not ask “gross-floor-area” after these answers",
            file(
                List.of(
                    option(
                        "repair", Map.of("description", "deck", "work-type", "alteration"), "area"),
                    SWIM),
                AREA)),
        Arguments.of(
            "on the way to “pool” it is known what “description” is, which no application there asks",
            file(List.of(HOUSE, option("swim", Map.of("description", "house"), "pool")), AREA)),
        Arguments.of(
            "each says when it is the right one; “CON” does not",
            new GuideFile(
                questions(List.of(HOUSE, SWIM), AREA),
                List.of(
                    new GuideEnd(
                        "permit",
                        List.of(new Suggestion("CON", null), new Suggestion("CHU", words("Use")))),
                    POOL))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void refusesWhatWouldMisleadSomebody(String sentence, GuideFile wrong) {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> new GuideCheck(wrong, TYPES).run())
        .withMessageContaining(sentence);
  }

  @Test
  void saysInWhichLineOfItsFile() {
    assertThatExceptionOfType(SettingsRefused.class)
        .isThrownBy(() ->
            new Settings()
                .one(
                    "wrong/guide.yaml", GuideFile.class, read -> new GuideCheck(read, TYPES).run()))
        .withMessage(
            "guide.yaml, line 9: “pool-type”: the application type “PLE” does not ask “pool-kind”.");
  }

  private static GuideFile guide() {
    return new Settings()
        .one("guide.yaml", GuideFile.class, read -> new GuideCheck(read, TYPES).run());
  }

  private static GuideFile file(List<Option> options, OfType further) {
    return new GuideFile(questions(options, further), List.of(PERMIT, POOL));
  }

  private static List<GuideQuestion> questions(List<Option> options, OfType further) {
    var questions = new ArrayList<GuideQuestion>();
    questions.add(new Choice("project", words("What?"), null, options));
    questions.add(further);
    return questions;
  }

  private static Option other(Option option) {
    return new Option("other", option.label(), null, option.answers(), option.then());
  }

  private static Option untranslated() {
    return new Option("pool", new Bilingual("A pool", " "), null, Map.of(), "pool");
  }

  private static Option option(String key, Map<String, String> answers, String then) {
    return new Option(key, words(key), null, answers, then);
  }

  private static OfType ofType(String key, String type, String question, String then) {
    return new OfType(key, type, question, null, null, then);
  }

  private static GuideEnd end(String key, String type) {
    return new GuideEnd(key, List.of(new Suggestion(type, null)));
  }

  private static Bilingual words(String both) {
    return new Bilingual(both, both);
  }
}
