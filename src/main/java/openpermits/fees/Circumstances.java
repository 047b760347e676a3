package openpermits.fees;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openpermits.settings.BusinessCalendar;

/// What of a case the rules may look at: functions performed before the request was received, the
/// earliest first, and days as the municipality counts them.
record Circumstances(
    String scheme,
    Trigger trigger,
    List<Performed> performed,
    LocalDate filedOn,
    LocalDate receivedOn,
    BusinessCalendar calendar) {

  static Circumstances of(RefundCase refund, BusinessCalendar calendar) {
    return new Circumstances(
        refund.scheme(),
        refund.trigger(),
        refund.performed().stream()
            .filter(done -> done.at().isBefore(refund.receivedAt()))
            .sorted(comparing(Performed::at))
            .toList(),
        calendar.dateOf(refund.filedAt()),
        calendar.dateOf(refund.receivedAt()),
        calendar);
  }

  List<Performed> each(CityFunction function) {
    return performed.stream().filter(done -> done.function() == function).toList();
  }

  Optional<Performed> first(CityFunction function) {
    return firstOf(List.of(function));
  }

  Optional<Performed> firstOf(Collection<CityFunction> functions) {
    return performed.stream().filter(done -> functions.contains(done.function())).findFirst();
  }

  LocalDate dayOf(Performed done) {
    return calendar.dateOf(done.at());
  }

  LocalDate businessDaysAfterFiling(int days) {
    return calendar.plusBusinessDays(filedOn, days);
  }
}
