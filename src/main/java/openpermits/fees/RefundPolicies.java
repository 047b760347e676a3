package openpermits.fees;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Every refund policy of the municipality, past and present, and the worksheet that follows from
/// them. The same case gives the same worksheet, whenever it is asked.
@Component
public class RefundPolicies {

  /// The scheme of applications whose fees no by-law gives back.
  public static final String NONE = "none";

  private final List<RefundPolicy> policies;
  private final BusinessCalendar calendar;

  @Autowired
  public RefundPolicies(Settings settings, BusinessCalendar calendar) {
    this(
        settings.all("fees/refunds/*.yaml", RefundByLaw.class).stream()
            .flatMap(byLaw -> byLaw.policies().stream())
            .toList(),
        calendar);
  }

  RefundPolicies(List<RefundPolicy> policies, BusinessCalendar calendar) {
    PolicyVersions.requireUnbroken(policies);
    this.policies = List.copyOf(policies);
    this.calendar = calendar;
  }

  public List<RefundPolicy> all() {
    return policies;
  }

  /// The names that the catalogue may give as an application type's scheme, besides [#NONE].
  public Set<String> schemes() {
    return policies.stream()
        .flatMap(policy -> policy.schemes().stream())
        .collect(toUnmodifiableSet());
  }

  /// The policy for such a fee on a request received that day, Ottawa time.
  public Optional<RefundPolicy> inForce(String scheme, FeeKind kind, LocalDate day) {
    return policies.stream()
        .filter(policy -> policy.isFor(scheme, kind) && policy.isInForceOn(day))
        .findFirst();
  }

  /// What goes back of each line, and why. Nothing paid, or nothing refundable, is an answer like
  /// any other; a scheme that no settings file names is refused.
  public RefundWorksheet worksheet(RefundCase refund) {
    requireKnown(refund.scheme());
    var circumstances = Circumstances.of(refund, calendar);
    var day = circumstances.receivedOn();
    var groups =
        refund.lines().stream()
            .collect(
                groupingBy(
                    line -> inForce(refund.scheme(), line.kind(), day),
                    LinkedHashMap::new,
                    toList()));
    return RefundWorksheet.of(
        refund,
        groups.entrySet().stream()
            .map(group -> answer(group.getKey(), group.getValue(), circumstances))
            .toList());
  }

  private void requireKnown(String scheme) {
    if (!scheme.equals(NONE) && !schemes().contains(scheme)) {
      throw new IllegalArgumentException("no refund scheme " + scheme);
    }
  }

  private RefundGroup answer(
      Optional<RefundPolicy> policy, List<FeeLine> lines, Circumstances circumstances) {
    if (policy.isEmpty()) {
      return RefundGroup.uncovered(lines, kind -> isEverCovered(circumstances.scheme(), kind));
    }
    return policy.get().pays(circumstances.trigger())
        ? new ShareOut(policy.get(), lines, circumstances).toGroup()
        : RefundGroup.excluded(policy.get(), lines, circumstances.trigger());
  }

  private boolean isEverCovered(String scheme, FeeKind kind) {
    return policies.stream().anyMatch(policy -> policy.isFor(scheme, kind));
  }
}
