package openpermits.dashboard.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import openpermits.applications.Application;
import openpermits.applications.OpenFiles;
import openpermits.applications.OpenWithdrawal;
import openpermits.applications.OpenWithdrawal.State;
import openpermits.applications.OpenWithdrawals;
import openpermits.fees.RefundOrders;
import openpermits.fees.RefundOrders.Outstanding;
import openpermits.kernel.FileNumber;

/// Where a page of a list begins, as it is written in an address: the moment that it is sorted by
/// and what it belongs to, `2026-11-24T12:00:00Z,CON-2026-000001`. What nobody wrote is the
/// beginning.
final class Places {

  private Places() {}

  static String of(Application file) {
    return file.lastActivityAt() + "," + file.file();
  }

  static Optional<OpenFiles.After> file(String place) {
    return read(
        place, 2, it -> new OpenFiles.After(Instant.parse(it[0]), FileNumber.of(it[1]).toString()));
  }

  static String of(OpenWithdrawal request) {
    return request.receivedAt() + "," + request.id() + "," + request.state().key();
  }

  static Optional<OpenWithdrawals.After> request(String place) {
    return read(
        place,
        3,
        it ->
            new OpenWithdrawals.After(
                State.of(it[2]), Instant.parse(it[0]), UUID.fromString(it[1])));
  }

  static String of(Outstanding refund) {
    return refund.order().orderedAt() + "," + refund.order().id();
  }

  static Optional<RefundOrders.After> refund(String place) {
    return read(
        place, 2, it -> new RefundOrders.After(Instant.parse(it[0]), UUID.fromString(it[1])));
  }

  private static <T> Optional<T> read(String place, int parts, Function<String[], T> make) {
    var written = place.split(",", parts);
    try {
      return written.length == parts ? Optional.of(make.apply(written)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException guessed) {
      return Optional.empty();
    }
  }
}
