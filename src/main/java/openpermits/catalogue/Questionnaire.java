package openpermits.catalogue;

import static com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that an application type asks, in order. It is refused, with the line and what to do,
/// when a key is used twice, a text is missing in a language, or a question is one that nobody can
/// ever be asked.
public record Questionnaire(@JsonValue List<Section> sections) {

  @JsonCreator(mode = DELEGATING)
  public Questionnaire {
    sections = List.copyOf(sections);
    new QuestionnaireCheck(sections).run();
  }

  /// Refuses conditions, of the thing called `key`, on questions or answers that there are not.
  void require(String key, List<Condition> conditions) {
    var check = new QuestionnaireCheck(sections);
    check.run();
    check.require(key, conditions);
  }

  /// Every question of every section, asked or not, in order.
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  /// The sections of one page.
  public List<Section> sections(Step step) {
    return sections.stream().filter(section -> section.step() == step).toList();
  }

  /// Every question of one page, asked or not, in order.
  public Stream<Question> questions(Step step) {
    return sections(step).stream().flatMap(section -> section.questions().stream());
  }

  public Optional<Question> question(String key) {
    return questions().filter(question -> question.key().equals(key)).findFirst();
  }

  /// Whether the question applies. One that hangs on a question that does not apply itself does not
  /// either, whatever was answered to it before.
  public boolean asks(Question question, Answers answers) {
    return question.when().stream()
        .allMatch(condition ->
            condition.holds(answers)
                && question(condition.question())
                    .filter(earlier -> asks(earlier, answers))
                    .isPresent());
  }

  /// Whether conditions hold, or may come to hold when what is not answered yet is answered.
  boolean mayHold(List<Condition> conditions, Answers answers) {
    var counting = counting(answers);
    return conditions.stream()
        .allMatch(condition ->
            condition.holds(counting)
                || (answers.to(condition.question()).isEmpty()
                    && question(condition.question())
                        .filter(earlier -> mayHold(earlier.when(), answers))
                        .isPresent()));
  }

  /// The answers that count: those to questions that apply.
  public Answers counting(Answers answers) {
    return new Answers(
        questions()
            .filter(question -> asks(question, answers))
            .filter(question -> answers.to(question.key()).isPresent())
            .collect(
                toUnmodifiableMap(
                    Question::key, question -> answers.to(question.key()).orElseThrow())));
  }

  /// The questions that apply, must be answered, and are not.
  public List<Question> missing(Answers answers) {
    return questions()
        .filter(Question::required)
        .filter(question -> asks(question, answers) && answers.to(question.key()).isEmpty())
        .toList();
  }
}
