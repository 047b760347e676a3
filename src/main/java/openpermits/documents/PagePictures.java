package openpermits.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import openpermits.documents.DocumentRules.PreviewRules;
import openpermits.documents.IsolatedProgram.Limits;
import org.springframework.beans.factory.DisposableBean;

/// Makes pictures of pages by [PagePainter], one at a time.
final class PagePictures implements DisposableBean {

  private static final int MEGABYTES = 512;
  private static final int MILLION = 1_000_000;

  private final IsolatedProgram painter;

  PagePictures(PreviewRules rules) {
    this.painter =
        new IsolatedProgram(
            PagePainter.class,
            PagePainter.ANSWER,
            new Limits(MEGABYTES, rules.seconds(), 1),
            List.of("" + rules.dotsPerInch(), "" + rules.megapixels() * MILLION));
  }

  /// What became of a page.
  sealed interface Outcome {

    /// Its pictures lie beside the content until the next page is painted.
    ///
    /// @param pages how many the content has
    /// @param isWhole whether all of the page could be drawn
    record Painted(
        int pages, boolean isWhole, int width, int height, String type, String thumbnailType)
        implements Outcome {}

    /// It needs more memory or time than there is for one.
    record TooHeavy() implements Outcome {}

    record Unreadable() implements Outcome {}
  }

  /// @param number of the page, from 1
  Outcome paint(Path content, String mediaType, int number) throws IOException {
    var question = number + " " + mediaType + " " + content.toAbsolutePath();
    return painter.ask(question).map(PagePictures::outcome).orElseGet(Outcome.TooHeavy::new);
  }

  private static Outcome outcome(String answer) {
    return answer.equals(PagePainter.UNREADABLE)
        ? new Outcome.Unreadable()
        : painted(new Scanner(answer));
  }

  private static Outcome painted(Scanner words) {
    return new Outcome.Painted(
        words.nextInt(),
        words.next().equals("whole"),
        words.nextInt(),
        words.nextInt(),
        words.next(),
        words.next());
  }

  /// Ends the process when nobody needs it now; called by a timer.
  void rest() {
    painter.rest();
  }

  @Override
  public void destroy() {
    rest();
  }
}
