package openpermits.accounts.portal;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A QR code as a drawing, with squares as large as can be: it is read from a screen, where none is
/// damaged.
///
/// @param size how many squares it is wide and high, without its quiet zone
/// @param path the dark squares, as an SVG path
public record QrPicture(int size, String path) {

  /// What a reader needs to be left white around it, in squares.
  public static final int QUIET = 4;

  static QrPicture of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    return new QrPicture(
        code.size,
        IntStream.range(0, code.size)
            .mapToObj(row -> row(code, row))
            .collect(Collectors.joining()));
  }

  private static String row(QrCode code, int row) {
    return IntStream.range(0, code.size)
        .filter(column -> code.getModule(column, row))
        .mapToObj(column -> "M%d %dh1v1h-1z".formatted(column, row))
        .collect(Collectors.joining());
  }

  public String viewBox() {
    var whole = size + 2 * QUIET;
    return "%d %d %d %d".formatted(-QUIET, -QUIET, whole, whole);
  }
}
