package openpermits.documents.portal;

import java.util.List;
import java.util.stream.IntStream;
import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.documents.DocumentKinds;
import openpermits.documents.Preview;
import openpermits.web.Page;

/// A page of a document, as a picture.
///
/// @param number of the page, from 1
/// @param isLarge whether the picture is shown as large as it is, to be moved about in
public record ViewPage(
    Application application,
    Document document,
    Preview preview,
    int number,
    boolean isLarge,
    Viewer viewer)
    implements Page {

  public DocumentKinds kinds() {
    return new DocumentKinds(application.type());
  }

  public Preview.View shown() {
    return preview.view(number);
  }

  /// All that there may be pictures of.
  public List<Integer> numbers() {
    return IntStream.rangeClosed(1, Math.min(preview.pages(), preview.most())).boxed().toList();
  }
}
