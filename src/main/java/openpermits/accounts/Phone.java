package openpermits.accounts;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;

/// A telephone number of North America.
///
/// @param digits ten of them; none when there is no number
public record Phone(String digits) implements Serializable {

  public static final Phone NONE = new Phone("");

  /// Reads a number however it is written: `+1 (613) 555-0142`. Empty when it is not one.
  public static Optional<Phone> of(String typed) {
    if (!typed.matches("[0-9+().\\-\\s\u00a0/]*")) {
      return Optional.empty();
    }
    var digits = typed.replaceAll("[^0-9]", "").replaceFirst("^1(?=[0-9]{10}$)", "");
    return digits.isEmpty() || digits.length() == 10
        ? Optional.of(new Phone(digits))
        : Optional.empty();
  }

  /// `613 555-0142`, `613-555-0142`; empty without a number.
  public String in(Locale language) {
    if (digits.isEmpty()) {
      return "";
    }
    var gap = language.getLanguage().equals("fr") ? " " : "-";
    return digits.substring(0, 3) + gap + digits.substring(3, 6) + "-" + digits.substring(6);
  }
}
