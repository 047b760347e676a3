package openpermits.platform;

/// Thrown when the portal cannot start and whoever started it can do something about it. The
/// message is one whole sentence, or two, printed alone: no class name and no stack trace around
/// it.
public class CannotStart extends RuntimeException {

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
