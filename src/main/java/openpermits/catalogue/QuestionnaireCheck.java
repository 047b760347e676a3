package openpermits.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import openpermits.catalogue.Question.Choice;
import openpermits.catalogue.Question.Option;
import openpermits.settings.WrongSetting;

/// That a questionnaire holds together. It reads the questions in order and stops at the first that
/// is wrong, with a sentence for the clerk who wrote it.
final class QuestionnaireCheck {

  private final List<Section> sections;
  private final Map<String, Question> earlier = new LinkedHashMap<>();
  private Step reached = Step.GETTING_STARTED;

  QuestionnaireCheck(List<Section> sections) {
    this.sections = sections;
  }

  void run() {
    sections.forEach(this::check);
  }

  private void check(Section section) {
    BothLanguages.require(section.key(), section.title());
    requireInOrder(section);
    section.questions().forEach(this::check);
  }

  /// A condition looks back at what was asked on the same page or an earlier one: so sections stand
  /// in the order of the pages.
  private void requireInOrder(Section section) {
    if (section.step().compareTo(reached) < 0) {
      throw wrong(
          section.key(),
          "it is asked at the step “%s” and stands after a section of the step “%s”."
              .formatted(section.step().key(), reached.key()));
    }
    reached = section.step();
  }

  private void check(Question question) {
    var key = question.key();
    if (!key.matches("[a-z][a-z0-9-]*")) {
      throw wrong(key, "the key must be small letters, digits and hyphens.");
    }
    BothLanguages.require(key, question.label());
    BothLanguages.require(key, question.hint());
    if (question instanceof Choice(_, _, _, _, _, var options)) {
      check(key, options);
    }
    question.when().forEach(condition -> check(key, condition));
    requireReachable(question);
    if (earlier.put(key, question) != null) {
      throw wrong(key, "two questions have this key.");
    }
  }

  private static void check(String key, List<Option> options) {
    var keys = new HashSet<String>();
    for (var option : options) {
      BothLanguages.require(key, option.label());
      if (!keys.add(option.key())) {
        throw wrong(key, "two options are called “%s”.".formatted(option.key()));
      }
    }
    if (keys.size() < 2) {
      throw wrong(key, "a choice needs two options or more.");
    }
  }

  /// That conditions outside the questions, of the thing called `key`, speak of questions that
  /// there are.
  void require(String key, List<Condition> conditions) {
    conditions.forEach(condition -> check(key, condition));
  }

  /// That it speaks of an earlier question, and of an answer which that one can have.
  private void check(String key, Condition condition) {
    var asked = earlier.get(condition.question());
    if (asked == null) {
      throw wrong(
          key,
          "its condition is about “%s”, which is not a question before it."
              .formatted(condition.question()));
    }
    if (condition instanceof Condition.AtLeast
        && !(asked instanceof Question.Quantity || asked instanceof Question.Amount)) {
      throw wrong(key, "“at-least” needs a number, and “%s” is none.".formatted(asked.key()));
    }
    for (var value : values(condition)) {
      if (!(asked instanceof Choice choice) || !keys(choice).contains(value)) {
        throw wrong(
            key,
            "its condition waits for “%s”, which “%s” never answers."
                .formatted(value, asked.key()));
      }
    }
  }

  /// Gathers what must hold, of every question up the line, and looks for a choice that would have
  /// to have two answers at once.
  private void requireReachable(Question question) {
    var allowed = new LinkedHashMap<String, Set<String>>();
    for (var condition : upTheLine(question)) {
      if (!values(condition).isEmpty()) {
        allowed
            .computeIfAbsent(condition.question(), _ -> new HashSet<>(values(condition)))
            .retainAll(values(condition));
      }
      if (condition instanceof Condition.AtLeast(var number, var least)
          && earlier.get(number) instanceof Question.Quantity(_, _, _, _, _, _, _, var most, _)
          && least.compareTo(most) > 0) {
        throw wrong(
            question.key(),
            "nobody can be asked it: “%s” never comes to %s."
                .formatted(number, least.toPlainString()));
      }
    }
    allowed.forEach((choice, values) -> {
      if (values.isEmpty()) {
        throw wrong(
            question.key(),
            "nobody can be asked it: its conditions want two answers to “%s” at once."
                .formatted(choice));
      }
    });
  }

  private List<Condition> upTheLine(Question question) {
    var conditions = new ArrayList<>(question.when());
    for (var condition : question.when()) {
      var asked = earlier.get(condition.question());
      if (asked != null) {
        conditions.addAll(upTheLine(asked));
      }
    }
    return conditions;
  }

  private static Set<String> values(Condition condition) {
    return switch (condition) {
      case Condition.Equal(_, var value) -> Set.of(value);
      case Condition.OneOf(_, var values) -> values;
      case Condition.AtLeast _, Condition.Answered _ -> Set.of();
    };
  }

  private static Set<String> keys(Choice choice) {
    return choice.options().stream().map(Option::key).collect(Collectors.toUnmodifiableSet());
  }

  private static WrongSetting wrong(String key, String sentence) {
    return new WrongSetting("key: " + key, "“%s”: %s".formatted(key, sentence));
  }
}
