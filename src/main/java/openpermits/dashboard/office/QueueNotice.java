package openpermits.dashboard.office;

import java.util.Arrays;
import java.util.Locale;

/// What came of assigning from the work queue.
public enum QueueNotice {
  NONE,
  ASSIGNED,
  NOTHING_CHOSEN;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static QueueNotice of(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst().orElse(NONE);
  }
}
