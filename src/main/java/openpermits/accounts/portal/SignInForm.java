package openpermits.accounts.portal;

import java.util.regex.Pattern;
import openpermits.web.Typed;

/// Who somebody says to be.
record SignInForm(String email, String password, String returnTo) {

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /// What is missing, by field; says nothing about whether an account exists.
  Troubles troubles() {
    var withPassword =
        password.isEmpty() ? Troubles.at("password", "signIn.err.password") : Troubles.NONE;
    return withEmail().and(withPassword);
  }

  private Troubles withEmail() {
    if (email.isBlank()) {
      return Troubles.at("email", "signIn.err.email");
    }
    return ADDRESS.matcher(email.strip()).matches() && !isUnstorable()
        ? Troubles.NONE
        : Troubles.at("email", "signIn.err.emailFormat");
  }

  private boolean isUnstorable() {
    return Typed.of(email).hasForbiddenCharacters();
  }
}
