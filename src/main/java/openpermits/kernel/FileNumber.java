package openpermits.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number on an application's folder, for life: `CON-2024-000409`. A draft has none yet and is
/// known by a reference of the same use, `DRAFT-000017`, until it is submitted.
public record FileNumber(String text) {

  private static final Pattern FORMAT = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}|DRAFT-\\d{6}");

  public FileNumber {
    if (!FORMAT.matcher(text).matches()) {
      throw new IllegalArgumentException("not a file number");
    }
  }

  /// Refuses anything but a number as it is printed.
  @JsonCreator
  public static FileNumber of(String text) {
    return new FileNumber(text);
  }

  /// What somebody typed or guessed: empty when it could not be a file number.
  public static Optional<FileNumber> read(String text) {
    return FORMAT.matcher(text).matches() ? Optional.of(new FileNumber(text)) : Optional.empty();
  }

  public boolean isDraft() {
    return text.startsWith("DRAFT");
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
