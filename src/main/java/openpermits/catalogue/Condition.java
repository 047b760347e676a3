package openpermits.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Set;

/// On what an earlier answer must be, for something to apply. There are four kinds and no more, so
/// that a clerk can read every condition aloud and the start can tell one that nobody can meet.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Condition.Equal.class, name = "equals"),
  @JsonSubTypes.Type(value = Condition.OneOf.class, name = "one-of"),
  @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "at-least"),
  @JsonSubTypes.Type(value = Condition.Answered.class, name = "answered")
})
public sealed interface Condition {

  /// The key of the question whose answer it is about.
  String question();

  boolean holds(Answers answers);

  /// The answer is this one.
  record Equal(String question, String value) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.to(question).filter(value::equals).isPresent();
    }
  }

  /// The answer is one of these.
  record OneOf(String question, Set<String> values) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.to(question).filter(values::contains).isPresent();
    }
  }

  /// The number or the amount is this or more.
  record AtLeast(String question, BigDecimal value) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.number(question).filter(number -> number.compareTo(value) >= 0).isPresent();
    }
  }

  /// There is an answer, whatever it is.
  record Answered(String question) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.to(question).isPresent();
    }
  }
}
