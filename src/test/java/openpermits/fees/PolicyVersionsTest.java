package openpermits.fees;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyVersionsTest {

  private static final RefundPolicy POLICY = SampleRefund.POLICIES.all().getFirst();
  private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

  @Test
  void acceptsVersionsThatFollowOneAnother() {
    assertThatNoException()
        .isThrownBy(() -> PolicyVersions.requireUnbroken(split(POLICY, CHANGE).toList()));
  }

  @Test
  void refusesAGap() {
    refuses(dated(POLICY.from(), CHANGE.minusDays(2)), dated(CHANGE, null));
  }

  @Test
  void refusesAnOverlap() {
    refuses(dated(CHANGE, null), dated(POLICY.from(), CHANGE));
    refuses(dated(POLICY.from(), null), dated(CHANGE, null));
    refuses(POLICY, POLICY);
  }

  private static void refuses(RefundPolicy... versions) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyVersions.requireUnbroken(List.of(versions)))
        .withMessageContaining(POLICY.id());
  }

  /// The policy as two versions, the second from `change` on.
  static Stream<RefundPolicy> split(RefundPolicy policy, LocalDate change) {
    return Stream.of(
        dated(policy, policy.from(), change.minusDays(1)), dated(policy, change, null));
  }

  private static RefundPolicy dated(LocalDate from, @Nullable LocalDate until) {
    return dated(POLICY, from, until);
  }

  private static RefundPolicy dated(
      RefundPolicy policy, LocalDate from, @Nullable LocalDate until) {
    return new RefundPolicy(
        policy.id(),
        policy.schemes(),
        policy.kinds(),
        policy.authority(),
        policy.source(),
        from,
        until,
        policy.triggers(),
        policy.rule(),
        policy.minimumPayable(),
        policy.decider(),
        policy.payee(),
        policy.rounding(),
        policy.assumptions());
  }
}
