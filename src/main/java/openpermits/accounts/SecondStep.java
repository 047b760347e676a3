package openpermits.accounts;

import java.time.Instant;

/// That somebody signs in with a code besides the password.
///
/// @param codesLeft how many recovery codes are not used yet
public record SecondStep(Instant since, int codesLeft) {

  /// Few enough that one should think of new ones.
  public static final int FEW = 3;

  public boolean hasFewCodes() {
    return codesLeft <= FEW;
  }
}
