package openpermits.documents;

import java.util.Map;
import openpermits.kernel.Reason;

/// Why a document is not taken, with what to do about it.
public sealed interface Flaw extends Reason {

  /// Larger than the municipality takes, in millions of bytes.
  record TooLarge(int megabytes) implements Flaw {}

  /// More than one form may send.
  record TooMany(int most) implements Flaw {}

  /// It was to arrive before its form, and did not arrive whole, or too long ago.
  record Gone() implements Flaw {}

  /// Nothing in it: no file was chosen, or it has no content.
  record Empty() implements Flaw {}

  /// Not one of the types that are taken, whatever its name says.
  record WrongType(String types) implements Flaw {}

  /// A PDF that asks for a password or forbids something.
  record Protected() implements Flaw {}

  /// A PDF that cannot be read.
  record Broken() implements Flaw {}

  record Virus() implements Flaw {}

  @Override
  default String key() {
    var name = getClass().getSimpleName();
    return "documents.flaw." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  default Map<String, Object> words() {
    return switch (this) {
      case TooLarge(var megabytes) -> Map.of("n", megabytes);
      case TooMany(var most) -> Map.of("n", most);
      case WrongType(var types) -> Map.of("types", types);
      case Gone _, Empty _, Protected _, Broken _, Virus _ -> Map.of();
    };
  }
}
