package openpermits.accounts.portal;

import java.util.Map;
import openpermits.accounts.NewPassword;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Says what is wrong with a new password, beside its field.
@Component
class PasswordForm {

  private final NewPassword rule;

  PasswordForm(NewPassword rule) {
    this.rule = rule;
  }

  Map<String, String> errors(String field, String password, Text text) {
    if (password.isEmpty()) {
      return Map.of(field, text.say("signIn.err.password"));
    }
    return rule.fault(password).map(fault -> Map.of(field, text.say(fault))).orElse(Map.of());
  }
}
