package openpermits.fees;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What one section of a by-law says about giving fees back, while it is in force.
///
/// @param schemes the kinds of application it is for, by the name the catalogue uses
/// @param kinds the fees it is for
/// @param authority the by-law and section, shown beside every figure it yields
/// @param from the first day, Ottawa time, on which a request received is under it
/// @param until the last such day; null while it is in force
/// @param triggers the endings that it gives a refund for; for any other it gives nothing
/// @param minimumPayable below it nothing is paid at all; null where the by-law has no such floor
/// @param assumptions what in this policy is our reading or a sample, for the City to confirm
public record RefundPolicy(
    String id,
    Set<String> schemes,
    Set<FeeKind> kinds,
    Bilingual authority,
    URI source,
    LocalDate from,
    @Nullable LocalDate until,
    Set<Trigger> triggers,
    RefundRule rule,
    @Nullable Money minimumPayable,
    Decider decider,
    Payee payee,
    Rounding rounding,
    List<Bilingual> assumptions) {

  /// Who signs the refund decision.
  public enum Decider {
    CHIEF_BUILDING_OFFICIAL,
    /// The by-law names nobody.
    NOT_STATED
  }

  /// To whom the money goes.
  public enum Payee {
    NAME_ON_FEE_RECEIPT_UNLESS_WRITTEN_DIRECTION,
    NOT_STATED
  }

  /// What becomes of fractions of a cent.
  public enum Rounding {
    HALF_UP_TO_CENT
  }

  public RefundPolicy {
    schemes = Set.copyOf(schemes);
    kinds = Set.copyOf(kinds);
    triggers = Set.copyOf(triggers);
    assumptions = List.copyOf(assumptions);
    requireWords(authority);
    assumptions.forEach(RefundPolicy::requireWords);
    if (schemes.isEmpty() || kinds.isEmpty()) {
      throw new IllegalArgumentException(id + " is for no application or no fee");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(id + " ends before it begins");
    }
  }

  public boolean isFor(String scheme, FeeKind kind) {
    return schemes.contains(scheme) && kinds.contains(kind);
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  /// Whether such an ending gives anything back under this policy.
  boolean pays(Trigger trigger) {
    return triggers.contains(trigger) && !(rule instanceof RefundRule.NoRefund);
  }

  private static void requireWords(Bilingual words) {
    if (words.en().isBlank() || words.fr().isBlank()) {
      throw new IllegalArgumentException("wanted in English and in French");
    }
  }
}
