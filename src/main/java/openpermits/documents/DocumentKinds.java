package openpermits.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Question;
import openpermits.catalogue.RequiredDocument;
import openpermits.kernel.Bilingual;

/// What the documents of a file may be: those that its type requires, those that answer a question,
/// and any other.
public record DocumentKinds(ApplicationType type) {

  /// Of a document that nobody asked for.
  public static final String OTHER = "other";

  /// What a document of this kind is called; empty for another than the type knows.
  public Optional<Bilingual> name(String kind) {
    return Stream.concat(
            type.documents().stream()
                .filter(document -> document.key().equals(kind))
                .map(RequiredDocument::name),
            type
                .questions()
                .question(kind)
                .filter(Question.Paper.class::isInstance)
                .map(Question::label)
                .stream())
        .findFirst();
  }

  /// All kinds, the other one last.
  public List<String> keys() {
    return Stream.of(
            type.documents().stream().map(RequiredDocument::key),
            type.questions()
                .questions()
                .filter(Question.Paper.class::isInstance)
                .map(Question::key),
            Stream.of(OTHER))
        .flatMap(keys -> keys)
        .toList();
  }
}
