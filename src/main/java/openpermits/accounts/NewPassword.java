package openpermits.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a new password has to be: long, and none that everybody knows. Nothing about digits and
/// signs, which make passwords hard to remember and easy to guess.
@Component
public class NewPassword {

  public static final int SHORTEST = 12;

  private final CommonPasswords common;

  NewPassword(CommonPasswords common) {
    this.common = common;
  }

  /// What is wrong with this one, as the name of a sentence; empty when it will do.
  public Optional<String> fault(String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("register.err.passwordShort");
    }
    return common.contains(password)
        ? Optional.of("register.err.passwordCommon")
        : Optional.empty();
  }
}
