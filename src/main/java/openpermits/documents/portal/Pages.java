package openpermits.documents.portal;

import java.util.UUID;
import java.util.function.Function;
import openpermits.applications.Application;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.documents.Preview.Drawn;
import openpermits.documents.Preview.Image;
import openpermits.documents.Previews;
import openpermits.web.Answer;
import openpermits.web.NotFound;
import openpermits.web.Picture;
import org.springframework.stereotype.Component;

/// Answers whoever may see a file with pages of its documents. What is not there is not found; a
/// document with a virus is refused.
@Component
public class Pages {

  private final Documents documents;
  private final Previews previews;

  Pages(Documents documents, Previews previews) {
    this.documents = documents;
    this.previews = previews;
  }

  /// The page that shows a page.
  public Answer page(
      Application application, UUID document, int number, boolean isLarge, Viewer viewer) {
    var found = find(application, document);
    var preview = previews.of(found);
    if (!preview.has(number)) {
      throw new NotFound();
    }
    return new ViewPage(application, found, preview, number, isLarge, viewer);
  }

  public Answer picture(Application application, UUID document, int number) {
    return image(application, document, number, Drawn::picture);
  }

  public Answer thumbnail(Application application, UUID document, int number) {
    return image(application, document, number, Drawn::thumbnail);
  }

  private Answer image(
      Application application, UUID document, int number, Function<Drawn, Image> which) {
    var image =
        previews.drawn(find(application, document), number).map(which).orElseThrow(NotFound::new);
    return new Picture(
        image.id().toString(), image.mediaType(), image.size(), () -> previews.open(image));
  }

  private Document find(Application application, UUID document) {
    return documents.find(application.file(), document).orElseThrow(NotFound::new);
  }
}
