package openpermits.documents.portal;

import java.util.ArrayList;
import java.util.List;
import openpermits.catalogue.RequiredDocument;
import openpermits.catalogue.RequiredDocument.Due;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// The place in a form for the documents of one kind: those that are there, and a field to send
/// more.
///
/// @param name null for documents that nobody asked for
/// @param note what it must show, or where to get it
/// @param due by when it is required; null for documents that nobody asked for
/// @param there those that count, the oldest first
public record Slot(
    String kind,
    @Nullable Bilingual name,
    @Nullable Bilingual note,
    @Nullable Due due,
    List<Document> there) {

  /// The file field's name and id.
  public String field() {
    return field(kind);
  }

  /// The same of the slot for documents of this kind.
  public static String field(String kind) {
    return Batch.FIELD + kind;
  }

  /// The documents that are asked for, then whatever else there is to send.
  ///
  /// @param all the documents of the file, versions and withdrawn ones among them
  public static List<Slot> of(List<RequiredDocument> asked, List<Document> all) {
    var current = all.stream().filter(Document::isCurrent).toList();
    var kinds = asked.stream().map(RequiredDocument::key).toList();
    var slots = new ArrayList<Slot>();
    for (var document : asked) {
      var there = current.stream().filter(it -> it.kind().equals(document.key())).toList();
      slots.add(new Slot(document.key(), document.name(), document.note(), document.due(), there));
    }
    var others = current.stream().filter(it -> !kinds.contains(it.kind())).toList();
    slots.add(new Slot(DocumentKinds.OTHER, null, null, null, others));
    return slots;
  }
}
