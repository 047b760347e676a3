package openpermits.places;

/// Thrown when a file cannot be the register's, or cannot be read to its end; the addresses stay as
/// they were. The message is a whole sentence for whoever loads it.
public final class RegisterRefused extends RuntimeException {

  RegisterRefused(String sentence) {
    super(sentence);
  }

  RegisterRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
