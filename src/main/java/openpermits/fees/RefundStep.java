package openpermits.fees;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One line of the working under a fee: a sentence by its key, and what it takes off.
///
/// @param deducted never below zero; zero for a sentence that only explains
/// @param percent the share of the fee paid that is kept by this step, where it is a share
/// @param performed the function, with who and when, where the step is one
/// @param date the last day of a time limit, where there is one
/// @param reference what the sentence names besides: the minimum, an overpayment, an earlier refund
public record RefundStep(
    String key,
    Money deducted,
    @Nullable Integer percent,
    @Nullable Performed performed,
    @Nullable LocalDate date,
    @Nullable Money reference) {

  static RefundStep saying(String key) {
    return new RefundStep(key, Money.ZERO, null, null, null, null);
  }

  static RefundStep saying(String key, Money reference) {
    return new RefundStep(key, Money.ZERO, null, null, null, reference);
  }

  static RefundStep keeping(String key, Money deducted) {
    return new RefundStep(key, deducted, null, null, null, null);
  }

  /// What the sentence may name: `deducted`, `percent` kept and `refunded` per cent given back,
  /// `by`, `at`, `date`, `reference`; those that the step has.
  public Map<String, Object> words() {
    var words = new LinkedHashMap<String, Object>();
    words.put("deducted", deducted);
    if (percent != null) {
      words.put("percent", percent);
      words.put("refunded", 100 - percent);
    }
    if (performed != null) {
      words.put("by", performed.by());
      words.put("at", performed.at());
    }
    if (date != null) {
      words.put("date", date);
    }
    if (reference != null) {
      words.put("reference", reference);
    }
    return words;
  }
}
