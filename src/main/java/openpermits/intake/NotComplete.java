package openpermits.intake;

import openpermits.kernel.Reason;

/// The application cannot be submitted: something is missing, perhaps since another window.
public record NotComplete() implements Reason {

  @Override
  public String key() {
    return "why.notComplete";
  }
}
