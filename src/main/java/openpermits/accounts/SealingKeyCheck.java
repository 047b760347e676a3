package openpermits.accounts;

import openpermits.platform.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Stops the start of a portal with another key than the one that sealed what the database keeps: a
/// container that lost its data folder, or a node that was not given the others' key. Nobody could
/// sign in there with a code.
@Component
class SealingKeyCheck implements SmartInitializingSingleton {

  private final SecondStepRows rows;
  private final SecondSteps steps;

  SealingKeyCheck(SecondStepRows rows, SecondSteps steps) {
    this.rows = rows;
    this.steps = steps;
  }

  @Override
  public void afterSingletonsInstantiated() {
    rows.some()
        .filter(sealed -> steps.opened(sealed).isEmpty())
        .ifPresent(_ -> {
          throw new CannotStart(
              "People sign in with codes that this portal's key cannot open: give it the key that sealed them with OPENPERMITS_KEY, or the file « key » of the data folder. When that key is lost for good, docs/operations.md says how to go on.");
        });
  }
}
