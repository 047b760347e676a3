package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import openpermits.accounts.Account;
import openpermits.accounts.SecondSteps;
import openpermits.accounts.SignIns.Outcome;
import org.springframework.stereotype.Component;

/// Asks somebody for the second step. The fields are those of [CodeForm].
@Component
class CodeCheck {

  private final SecondSteps steps;
  private final PasswordCheck passwords;
  private final Clock clock;

  CodeCheck(SecondSteps steps, PasswordCheck passwords, Clock clock) {
    this.steps = steps;
    this.passwords = passwords;
    this.clock = clock;
  }

  /// What is wrong with the password and, when it is right, with the answer; empty when both are
  /// right.
  Troubles troubles(Account account, String password, HttpServletRequest request) {
    var troubles = passwords.troubles(account, password, request);
    return troubles.isEmpty() ? troubles(account, request) : troubles;
  }

  /// What is wrong with the answer; empty when it is right, and then it is used up.
  Troubles troubles(Account account, HttpServletRequest request) {
    var form = CodeForm.of(request);
    if (form.isEmpty()) {
      return Troubles.at(CodeForm.CODE, "secondStep.err.code");
    }
    return steps
        .prove(account, form.answer(), Client.of(request).place(), clock.instant())
        .map(outcome ->
            outcome instanceof Outcome.Locked(var until)
                ? Waits.at(form.field(), until)
                : Troubles.at(form.field(), sentence(form)))
        .orElse(Troubles.NONE);
  }

  private static String sentence(CodeForm form) {
    return form.field().equals(CodeForm.CODE)
        ? "secondStep.err.codeBad"
        : "secondStep.err.recoveryBad";
  }
}
