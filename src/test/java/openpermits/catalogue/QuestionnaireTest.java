package openpermits.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.catalogue.Condition.Answered;
import openpermits.catalogue.Condition.AtLeast;
import openpermits.catalogue.Condition.Equal;
import openpermits.catalogue.Condition.OneOf;
import openpermits.catalogue.Question.Choice;
import openpermits.catalogue.Question.Line;
import openpermits.catalogue.Question.Option;
import openpermits.catalogue.Question.Quantity;
import openpermits.kernel.Bilingual;
import openpermits.settings.Settings;
import openpermits.settings.SettingsRefused;
import openpermits.settings.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireTest {

  private static final Choice WORK = choice("work", List.of(), "new", "repair");
  private static final Quantity AREA = area(new Equal("work", "new"));
  private static final Line ARCHITECT = line("architect", new AtLeast("area", new BigDecimal(600)));

  private final Questionnaire questions = questionnaire(WORK, AREA, ARCHITECT);

  @Test
  void asksOnlyWhatApplies() {
    assertThat(questions.missing(Answers.NONE)).containsExactly(WORK);
    assertThat(questions.missing(answers("work", "new"))).containsExactly(AREA);
    assertThat(questions.missing(answers("work", "repair"))).isEmpty();
    assertThat(questions.missing(answers("work", "new", "area", "600"))).containsExactly(ARCHITECT);
    assertThat(questions.missing(answers("work", "new", "area", "599.9"))).isEmpty();
  }

  @Test
  void forgetsAnswersToWhatNoLongerApplies() {
    var changedMind = answers("work", "repair", "area", "900", "architect", "Ana Lopez");

    assertThat(questions.counting(changedMind)).isEqualTo(answers("work", "repair"));
    assertThat(questions.missing(changedMind)).isEmpty();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("two questions have this key", new Question[] {WORK, WORK}),
        Arguments.of("small letters", new Question[] {line("Work")}),
        Arguments.of("missing in French", new Question[] {untranslated()}),
        Arguments.of("two options or more", new Question[] {choice("work", List.of(), "new")}),
        Arguments.of(
            "two options are called “new”",
            new Question[] {choice("work", List.of(), "new", "new")}),
        Arguments.of("not a question before it", new Question[] {AREA, WORK}),
        Arguments.of(
            "which “work” never answers",
            new Question[] {WORK, line("name", new OneOf("work", Set.of("new", "old")))}),
        Arguments.of(
            "“at-least” needs a number",
            new Question[] {WORK, line("name", new AtLeast("work", BigDecimal.ONE))}),
        Arguments.of(
            "two answers to “work” at once",
            new Question[] {
              WORK, AREA, line("name", new Equal("work", "repair"), new Answered("area"))
            }),
        Arguments.of(
            "“area” never comes to 1001",
            new Question[] {WORK, AREA, line("name", new AtLeast("area", new BigDecimal(1001)))}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void refusesWhatNobodyCouldAnswer(String sentence, Question[] wrong) {
    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> questionnaire(wrong))
        .withMessageContaining(sentence);
  }

  @Test
  void saysInWhichLineOfItsFile() {
    assertThatExceptionOfType(SettingsRefused.class)
        .isThrownBy(() -> new Settings().one("wrong/questions.yaml", Questionnaire.class))
        .withMessage(
            "questions.yaml, line 8: “plumber”: its condition waits for “maybe”, which “plumbing” never answers.");
  }

  @Test
  void saysWhichKindsOfQuestionThereAre() {
    assertThatExceptionOfType(SettingsRefused.class)
        .isThrownBy(() -> new Settings().one("wrong/kind.yaml", Questionnaire.class))
        .withMessageStartingWith("kind.yaml, line 5: “txt” is not one of")
        .withMessageContaining("long-text");
  }

  @Test
  void refusesASectionAfterOneOfALaterPage() {
    var details = new Section("details", Step.DETAILS, words("Details"), List.of(WORK));
    var builder = new Section("builder", Step.APPLICANT, words("Builder"), List.of(AREA));

    assertThatExceptionOfType(WrongSetting.class)
        .isThrownBy(() -> new Questionnaire(List.of(details, builder)))
        .withMessageContaining("stands after a section of the step “details”");
  }

  private static Answers answers(String... keysAndValues) {
    var answers = new java.util.HashMap<String, String>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      answers.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new Answers(Map.copyOf(answers));
  }

  private static Questionnaire questionnaire(Question... questions) {
    return new Questionnaire(
        List.of(new Section("all", Step.DETAILS, words("All"), List.of(questions))));
  }

  private static Choice choice(String key, List<Condition> when, String... options) {
    return new Choice(
        key,
        words(key),
        null,
        true,
        when,
        Stream.of(options).map(option -> new Option(option, words(option))).toList());
  }

  private static Quantity area(Condition... when) {
    return new Quantity(
        "area",
        words("Area"),
        null,
        true,
        List.of(when),
        words("m²"),
        BigDecimal.ONE,
        new BigDecimal(1000),
        1);
  }

  private static Line line(String key, Condition... when) {
    return new Line(key, words(key), null, true, List.of(when), 100);
  }

  private static Line untranslated() {
    return new Line("name", new Bilingual("Name", " "), null, true, List.of(), 100);
  }

  private static Bilingual words(String both) {
    return new Bilingual(both, both);
  }
}
