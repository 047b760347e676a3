package openpermits.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/// Which addresses mail can be sent to: those that every mail server takes.
public final class EmailAddress {

  private static final int LONGEST = 254;
  private static final int LONGEST_NAME = 64;
  private static final Pattern PLAIN =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?");

  private EmailAddress() {}

  public static boolean isComplete(String typed) {
    var address = typed.strip();
    return address.length() <= LONGEST
        && address.indexOf('@') <= LONGEST_NAME
        && PLAIN.matcher(address).matches();
  }

  /// `j***@exemple.ca`: enough to recognise one's own address. Nothing stays nothing.
  public static String masked(String address) {
    return address.isEmpty()
        ? ""
        : address.charAt(0) + "***" + address.substring(address.indexOf('@'));
  }

  /// As it is kept: nobody has two accounts by writing an address in capitals.
  public static String kept(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
