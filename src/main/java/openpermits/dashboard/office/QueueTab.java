package openpermits.dashboard.office;

import java.util.Arrays;
import java.util.Locale;
import openpermits.kernel.Term;

/// A section of the work queue.
public enum QueueTab implements Term {
  MINE,
  TEAM,
  WITHDRAWALS,
  REFUNDS;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String term() {
    return "queue.tab." + key();
  }

  /// Withdrawals, for anything else.
  static QueueTab of(String key) {
    return Arrays.stream(values())
        .filter(tab -> tab.key().equals(key))
        .findFirst()
        .orElse(WITHDRAWALS);
  }
}
