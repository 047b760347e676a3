package openpermits.intake.portal;

import java.util.List;
import java.util.Map;
import openpermits.catalogue.Condition;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.intake.FilledForm;
import tools.jackson.databind.json.JsonMapper;

/// When a question applies, as data for the script of the page: of its conditions only those on
/// questions of the same page, since the others do not change while it is open.
final class AppliesWhen {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AppliesWhen() {}

  static String of(Question question, FilledForm form, Step step) {
    var here = form.type().questions().questions(step).map(Question::key).toList();
    var open =
        question.when().stream()
            .filter(condition -> here.contains(condition.question()) || !holds(condition, form))
            .map(condition -> here.contains(condition.question()) ? words(condition) : never())
            .toList();
    return JSON.writeValueAsString(open);
  }

  private static boolean holds(Condition condition, FilledForm form) {
    return condition.holds(form.counting());
  }

  private static Map<String, Object> words(Condition condition) {
    return switch (condition) {
      case Condition.Equal(var question, var value) ->
          Map.of("question", question, "values", List.of(value));
      case Condition.OneOf(var question, var values) ->
          Map.of("question", question, "values", values.stream().sorted().toList());
      case Condition.AtLeast(var question, var least) ->
          Map.of("question", question, "least", least);
      case Condition.Answered(var question) -> Map.of("question", question);
    };
  }

  private static Map<String, Object> never() {
    return Map.of("never", true);
  }
}
