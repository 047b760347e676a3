package openpermits.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import openpermits.kernel.Bilingual;

/// Within how many business days the municipality decides once an application is complete and paid,
/// and by whose rule. Where several classes apply, the longest counts.
///
/// @param source the statute, or the municipality's own service target
/// @param statutory whether a law sets it, so that missing it has consequences
public record DecisionTime(Bilingual source, boolean statutory, List<DecisionClass> classes) {

  /// A class of applications with a time of its own.
  ///
  /// @param days business days
  public record DecisionClass(String key, int days, Bilingual name, List<Condition> when) {
    boolean applies(Answers answers) {
      return when.stream().allMatch(condition -> condition.holds(answers));
    }
  }

  /// What applies to these answers; empty while they do not tell.
  public Optional<DecisionClass> of(Answers answers) {
    return classes.stream()
        .filter(each -> each.applies(answers))
        .max(Comparator.comparingInt(DecisionClass::days));
  }

  public int shortest() {
    return classes.stream().mapToInt(DecisionClass::days).min().orElseThrow();
  }

  public int longest() {
    return classes.stream().mapToInt(DecisionClass::days).max().orElseThrow();
  }
}
