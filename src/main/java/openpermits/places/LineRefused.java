package openpermits.places;

/// Thrown when one line is not an address that can be kept. The message says why, in a few words.
final class LineRefused extends RuntimeException {

  LineRefused(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
