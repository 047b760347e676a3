package openpermits.intake;

import java.util.List;
import openpermits.catalogue.Answers;
import openpermits.catalogue.Question;
import openpermits.documents.Document;
import org.jspecify.annotations.Nullable;

/// What an application that is begun from another takes over: never what was declared or signed.
///
/// @param before what was answered in the other; null when it came to be otherwise than by applying
///   here
/// @param answers those of them that are answers to the questions of today
/// @param unfit the questions whose answer no longer is one
/// @param change what is different in the questions since
/// @param documents those that are copied
/// @param left those that are not
public record Carried(
    @Nullable FilledForm before,
    Answers answers,
    List<Question> unfit,
    DefinitionChange change,
    List<Document> documents,
    List<Left> left) {

  public Carried {
    unfit = List.copyOf(unfit);
    documents = List.copyOf(documents);
    left = List.copyOf(left);
  }

  /// A document that is not copied.
  ///
  /// @param why the sentence that says so
  public record Left(Document document, String why) {}
}
