package openpermits.accounts.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import openpermits.web.Text;
import openpermits.web.Typed;

/// Who somebody says to be.
record SignInForm(String email, String password, String returnTo) {

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /// What is missing, by field; says nothing about whether an account exists.
  Map<String, String> errors(Text text) {
    var errors = new LinkedHashMap<String, String>();
    if (email.isBlank()) {
      errors.put("email", text.say("signIn.err.email"));
    } else if (!ADDRESS.matcher(email.strip()).matches() || isUnstorable()) {
      errors.put("email", text.say("signIn.err.emailFormat"));
    }
    if (password.isEmpty()) {
      errors.put("password", text.say("signIn.err.password"));
    }
    return errors;
  }

  private boolean isUnstorable() {
    return Typed.of(email).hasForbiddenCharacters();
  }
}
