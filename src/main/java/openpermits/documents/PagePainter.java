package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// The program that makes pictures of pages, in a process of its own with little memory: see
/// [IsolatedProgram]. It is told a page, a media type and a path in a line, puts two pictures
/// beside what is at the path, and answers with a line: how many pages there are, whether all of
/// this one could be drawn, its size in pixels and the types of both pictures; or `unreadable`.
final class PagePainter {

  static final String UNREADABLE = "unreadable";
  static final Pattern ANSWER =
      Pattern.compile(UNREADABLE + "|\\d+ (whole|partly) \\d+ \\d+ image/\\w+ image/\\w+");

  /// The longest side of a small picture, in pixels.
  static final int THUMBNAIL = 240;

  private final PictureSize size;

  private PagePainter(PictureSize size) {
    this.size = size;
  }

  /// A page as it was drawn.
  ///
  /// @param pages how many there are
  record Drawing(BufferedImage image, int pages, boolean isWhole) {}

  /// @param arguments the dots per inch, and the pixels of a picture at most
  static void main(String[] arguments) throws IOException {
    ProgramProcess.endWithPortal();
    var answers = System.out;
    System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
    System.setErr(new PrintStream(PrintStream.nullOutputStream(), false, UTF_8));
    ImageIO.setUseCache(false);
    var painter =
        new PagePainter(
            new PictureSize(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
    var questions = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (var line = questions.readLine(); line != null; line = questions.readLine()) {
      answers.println(painter.answer(line.split(" ", 3)));
      answers.flush();
    }
  }

  private String answer(String[] question) {
    try {
      return paint(Integer.parseInt(question[0]), question[1], Path.of(question[2]));
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      return UNREADABLE;
    }
  }

  private String paint(int page, String mediaType, Path content) throws IOException {
    var drawing =
        mediaType.equals(Checks.PDF)
            ? PdfPages.draw(content, page, size)
            : ImagePages.draw(content, page, size);
    var image = drawing.image();
    var picture = EncodedImage.of(image);
    var thumbnail = EncodedImage.of(PictureSize.within(image, THUMBNAIL));
    write(picture, pictureOf(content));
    write(thumbnail, thumbnailOf(content));
    return "%d %s %d %d %s %s"
        .formatted(
            drawing.pages(),
            drawing.isWhole() ? "whole" : "partly",
            image.getWidth(),
            image.getHeight(),
            picture.mediaType(),
            thumbnail.mediaType());
  }

  static Path pictureOf(Path content) {
    return content.resolveSibling(content.getFileName() + "-picture");
  }

  static Path thumbnailOf(Path content) {
    return content.resolveSibling(content.getFileName() + "-thumbnail");
  }

  private static void write(EncodedImage image, Path path) throws IOException {
    try (var file = FileChannel.open(path, CREATE, TRUNCATE_EXISTING, WRITE)) {
      var bytes = ByteBuffer.wrap(image.bytes());
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }
}
