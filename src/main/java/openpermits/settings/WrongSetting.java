package openpermits.settings;

/// Thrown by a record that is read from a settings file and does not hold together. The sentence is
/// for the person who wrote the file; `near` is a word of the file, by which its line is found.
public final class WrongSetting extends IllegalArgumentException {

  private final String near;

  public WrongSetting(String near, String sentence) {
    super(sentence);
    this.near = near;
  }

  String near() {
    return near;
  }
}
