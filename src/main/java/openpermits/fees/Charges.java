package openpermits.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openpermits.catalogue.Answers;
import openpermits.kernel.Money;
import openpermits.settings.Settings;
import org.springframework.stereotype.Component;

/// What applications cost, from the by-law in force on a day: an estimate while the applicant still
/// answers, the bill when they submit.
@Component
public class Charges {

  private final List<ChargeByLaw> byLaws;

  public Charges(Settings settings) {
    this.byLaws = settings.all("fees/charges/*.yaml", ChargeByLaw.class);
  }

  /// The names that the catalogue may give as a type's fee schedule.
  public Set<String> schedules() {
    return byLaws.stream()
        .flatMap(byLaw -> byLaw.schedules().stream())
        .map(FeeSchedule::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The lines that the answers lead to so far.
  ///
  /// @param day Ottawa time; a day before the first by-law read, or a schedule that there is not,
  ///   is refused
  public FeeEstimate estimate(String schedule, Answers answers, LocalDate day) {
    return inForce(schedule, day).estimate(answers);
  }

  /// The least that an application comes to.
  public Money least(String schedule, LocalDate day) {
    return charges(schedule, day).map(Charge::least).min(Money::compareTo).orElse(Money.ZERO);
  }

  /// Whether every application under this schedule costs the same.
  public boolean isFlat(String schedule, LocalDate day) {
    return charges(schedule, day)
        .allMatch(charge -> charge instanceof Charge.Flat && charge.when().isEmpty());
  }

  private Stream<Charge> charges(String schedule, LocalDate day) {
    return inForce(schedule, day).charges().stream();
  }

  private FeeSchedule inForce(String schedule, LocalDate day) {
    return byLaws.stream()
        .filter(byLaw -> byLaw.isInForceOn(day))
        .flatMap(byLaw -> byLaw.schedules().stream())
        .filter(each -> each.name().equals(schedule))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no fees called %s on %s".formatted(schedule, day)));
  }
}
