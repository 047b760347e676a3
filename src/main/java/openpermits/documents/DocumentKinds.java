package openpermits.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.RequiredDocument;
import openpermits.kernel.Bilingual;

/// What the documents of a file may be: those that its type requires, those that answer a question,
/// and any other.
public record DocumentKinds(ApplicationType type) {

  /// Of a document that nobody asked for.
  public static final String OTHER = "other";

  /// What a document of this kind is called; empty for another than the type knows.
  public Optional<Bilingual> name(String kind) {
    return type.everyDocument().stream()
        .filter(document -> document.key().equals(kind))
        .map(RequiredDocument::name)
        .findFirst();
  }

  /// All kinds, the other one last.
  public List<String> keys() {
    return Stream.concat(type.everyDocument().stream().map(RequiredDocument::key), Stream.of(OTHER))
        .toList();
  }
}
