package openpermits.intake;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Question;
import openpermits.kernel.Bilingual;

/// What is different in a newer version of a type's definition. Answers are kept by the question's
/// key: those to questions that are no longer asked are not shown and do not count.
///
/// @param added the labels of questions that were not asked before
/// @param dropped of those that are not asked any more
/// @param reworded of those whose words are others now
public record DefinitionChange(
    List<Bilingual> added, List<Bilingual> dropped, List<Bilingual> reworded) {

  static final DefinitionChange NONE = new DefinitionChange(List.of(), List.of(), List.of());

  static Map<String, Bilingual> known(ApplicationType type) {
    return type.questions().questions().collect(toUnmodifiableMap(Question::key, Question::label));
  }

  static DefinitionChange between(Map<String, Bilingual> known, ApplicationType type) {
    var now = type.questions().questions().toList();
    var keys = known(type).keySet();
    return new DefinitionChange(
        now.stream()
            .filter(question -> !known.containsKey(question.key()))
            .map(Question::label)
            .toList(),
        known.keySet().stream()
            .filter(key -> !keys.contains(key))
            .sorted()
            .map(known::get)
            .toList(),
        now.stream()
            .filter(question -> known.containsKey(question.key()))
            .filter(question -> !question.label().equals(known.get(question.key())))
            .map(Question::label)
            .toList());
  }

  public boolean isNone() {
    return added.isEmpty() && dropped.isEmpty() && reworded.isEmpty();
  }
}
