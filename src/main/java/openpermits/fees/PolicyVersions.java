package openpermits.fees;

import static java.util.Comparator.comparing;

import java.util.List;

/// That for each fee of each scheme there is one policy on any day from the first on: versions that
/// overlap or leave a gap would make a refund a matter of luck.
final class PolicyVersions {

  private PolicyVersions() {}

  static void requireUnbroken(List<RefundPolicy> policies) {
    for (var policy : policies) {
      for (var scheme : policy.schemes()) {
        policy.kinds().forEach(kind -> requireSuccessive(versions(policies, scheme, kind)));
      }
    }
  }

  private static List<RefundPolicy> versions(
      List<RefundPolicy> policies, String scheme, FeeKind kind) {
    return policies.stream()
        .filter(policy -> policy.isFor(scheme, kind))
        .sorted(comparing(RefundPolicy::from))
        .toList();
  }

  private static void requireSuccessive(List<RefundPolicy> versions) {
    for (int i = 1; i < versions.size(); i++) {
      requireSuccessive(versions.get(i - 1), versions.get(i));
    }
  }

  private static void requireSuccessive(RefundPolicy earlier, RefundPolicy later) {
    var until = earlier.until();
    if (until == null || !until.plusDays(1).equals(later.from())) {
      throw new IllegalArgumentException(
          "%s from %s must end the day before %s begins on %s"
              .formatted(earlier.id(), earlier.from(), later.id(), later.from()));
    }
  }
}
