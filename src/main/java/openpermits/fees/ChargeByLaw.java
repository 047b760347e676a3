package openpermits.fees;

import java.time.LocalDate;
import java.util.List;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// The fees that one by-law sets, as it was in force from one day to another: a file of
/// `settings/fees/charges/`.
///
/// @param source where it was read
/// @param from the first day, Ottawa time, on which an application is charged by it
/// @param until the last such day; null while it is in force
/// @param assumptions what the by-law leaves open, and how it is read here
record ChargeByLaw(
    Bilingual byLaw,
    String source,
    LocalDate from,
    @Nullable LocalDate until,
    List<FeeSchedule> schedules,
    List<Bilingual> assumptions) {

  boolean isInForceOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
