package openpermits.intake.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far somebody's answers lead.
public sealed interface Way {

  /// The questions that were answered or passed over, in order.
  List<Taken> taken();

  /// A question behind one.
  ///
  /// @param value an option's key, or an answer in the form it is stored in; empty for one that was
  ///   passed over
  record Taken(GuideQuestion question, String value) {}

  /// To a question.
  record Open(List<Taken> taken, GuideQuestion question) implements Way {}

  /// To an end.
  record Arrived(List<Taken> taken, GuideEnd end) implements Way {}

  /// What an address has to say to lead as far, in order.
  default Map<String, String> answers() {
    var answers = new LinkedHashMap<String, String>();
    taken().forEach(taken -> answers.put(taken.question().key(), taken.value()));
    return answers;
  }

  /// What is known of the application by now, by the question's key.
  default Map<String, String> known() {
    var known = new LinkedHashMap<String, String>();
    for (var taken : taken()) {
      switch (taken.question()) {
        case GuideQuestion.Choice choice ->
            choice.option(taken.value()).ifPresent(option -> known.putAll(option.answers()));
        case GuideQuestion.OfType ofType when !taken.value().isEmpty() ->
            known.put(ofType.question(), taken.value());
        case GuideQuestion.OfType _ -> {}
      }
    }
    return known;
  }
}
