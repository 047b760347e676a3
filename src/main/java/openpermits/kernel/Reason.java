package openpermits.kernel;

import java.util.Map;

/// Why something cannot be done, as the key of two sentences that exist in English and in French: a
/// short one, read out with the greyed control (`key + ".short"`), and a long one with the way
/// forward (`key + ".long"`).
public interface Reason {

  String key();

  /// What the sentences name: an `Instant` is printed as a date, a [Bilingual] in the reader's
  /// language, an enum through its own message.
  default Map<String, Object> words() {
    return Map.of();
  }
}
