package openpermits.intake.forms;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.BothLanguages;
import openpermits.catalogue.Question;
import openpermits.kernel.Bilingual;
import openpermits.settings.WrongSetting;

/// A form that a law prescribes for applications of some types: a file of `settings/forms/`.
///
/// @param types their codes
/// @param edition which revision of the form this is
/// @param authority the law and its section
/// @param others the title of what is asked besides
public record PrescribedForm(
    List<String> types,
    Bilingual name,
    Bilingual edition,
    Bilingual authority,
    List<Part> parts,
    Bilingual others) {

  /// A part of the form.
  ///
  /// @param key its letter
  /// @param questions the keys of the questions that it asks, in order; a type may lack some
  public record Part(String key, Bilingual title, List<String> questions) {}

  public boolean isFor(ApplicationType type) {
    return types.contains(type.code());
  }

  /// The type's questions as the form groups them, those that it does not know at the end.
  public List<FormPart> laidOut(ApplicationType type) {
    var known = parts.stream().flatMap(part -> part.questions().stream()).toList();
    var rest = type.questions().questions().filter(it -> !known.contains(it.key())).toList();
    return Stream.concat(
            parts.stream()
                .map(part ->
                    new FormPart(part.key(), part.title(), questions(type, part.questions()))),
            Stream.of(new FormPart("", others, rest)))
        .filter(part -> !part.questions().isEmpty())
        .toList();
  }

  private static List<Question> questions(ApplicationType type, List<String> keys) {
    return keys.stream().flatMap(key -> type.questions().question(key).stream()).toList();
  }

  /// Refuses types that there are not, and questions that none of them asks or that stand twice.
  void check(List<ApplicationType> catalogue) {
    var own = catalogue.stream().filter(this::isFor).toList();
    if (own.size() != types.size()) {
      throw new WrongSetting("types:", "one of these is no application type: " + types + ".");
    }
    var asked = new HashSet<String>();
    for (var part : parts) {
      BothLanguages.require(part.key(), part.title());
      for (var question : part.questions()) {
        if (own.stream().allMatch(type -> type.questions().question(question).isEmpty())) {
          throw wrong(part, "no application type of this form asks “%s”.".formatted(question));
        }
        if (!asked.add(question)) {
          throw wrong(part, "“%s” stands in the form twice.".formatted(question));
        }
      }
    }
  }

  private static WrongSetting wrong(Part part, String sentence) {
    return new WrongSetting("key: " + part.key(), "“%s”: %s".formatted(part.key(), sentence));
  }
}
