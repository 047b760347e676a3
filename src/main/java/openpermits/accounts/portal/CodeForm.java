package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import openpermits.accounts.StepAnswer;

/// The answer to the second step: a code of the app, or a recovery code where there is none.
record CodeForm(String code, String recoveryCode) {

  static final String CODE = "oneTimeCode";
  static final String RECOVERY = "recoveryCode";

  static CodeForm of(HttpServletRequest request) {
    return new CodeForm(
        DetailsForm.orEmpty(request.getParameter(CODE)),
        DetailsForm.orEmpty(request.getParameter(RECOVERY)));
  }

  boolean isEmpty() {
    return code.isBlank() && recoveryCode.isBlank();
  }

  /// The field that was used.
  String field() {
    return code.isBlank() ? RECOVERY : CODE;
  }

  StepAnswer answer() {
    return code.isBlank()
        ? new StepAnswer.RecoveryCode(recoveryCode)
        : new StepAnswer.AppCode(code);
  }
}
