package openpermits.accounts.portal;

import openpermits.accounts.NewPassword;
import org.springframework.stereotype.Component;

/// Says what is wrong with a new password, beside its field.
@Component
class PasswordForm {

  private final NewPassword rule;

  PasswordForm(NewPassword rule) {
    this.rule = rule;
  }

  Troubles troubles(String field, String password) {
    return password.isEmpty()
        ? Troubles.at(field, "signIn.err.password")
        : rule.fault(password).map(fault -> Troubles.at(field, fault)).orElse(Troubles.NONE);
  }
}
