package openpermits.documents.portal;

import java.util.ArrayList;
import java.util.List;
import openpermits.catalogue.RequiredDocument;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// The place in a form for the documents of one kind: those that are there, and a field to send
/// more.
///
/// @param name null for documents that nobody asked for
/// @param note what it must show, or where to get it
/// @param required whether the answers given so far call for it
/// @param there those that count, the oldest first
public record Slot(
    String kind,
    @Nullable Bilingual name,
    @Nullable Bilingual note,
    boolean required,
    List<Document> there) {

  /// The file field's name and id.
  public String field() {
    return Batch.FIELD + kind;
  }

  /// What the type requires, of which `called` is what the answers call for, then whatever else
  /// there is to send.
  ///
  /// @param all the documents of the file, versions and withdrawn ones among them
  public static List<Slot> of(
      List<RequiredDocument> required, List<RequiredDocument> called, List<Document> all) {
    var slots = new ArrayList<Slot>();
    for (var document : required) {
      slots.add(
          new Slot(
              document.key(),
              document.name(),
              document.note(),
              called.contains(document),
              there(document.key(), all)));
    }
    slots.add(new Slot(DocumentKinds.OTHER, null, null, false, there(DocumentKinds.OTHER, all)));
    return slots;
  }

  private static List<Document> there(String kind, List<Document> all) {
    return all.stream()
        .filter(document -> document.isCurrent() && document.kind().equals(kind))
        .toList();
  }
}
