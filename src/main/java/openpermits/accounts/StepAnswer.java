package openpermits.accounts;

/// What somebody answers to the second step, as typed.
public sealed interface StepAnswer {

  /// What the authenticator app shows.
  record AppCode(String typed) implements StepAnswer {}

  /// One of the codes for whoever lost the app.
  record RecoveryCode(String typed) implements StepAnswer {}
}
