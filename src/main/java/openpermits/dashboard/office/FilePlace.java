package openpermits.dashboard.office;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import openpermits.applications.Application;
import openpermits.applications.OpenFiles.After;
import openpermits.kernel.FileNumber;

/// Where a page of files begins, as it is written in an address:
/// `2026-11-24T12:00:00Z,CON-2026-000001`.
final class FilePlace {

  private FilePlace() {}

  static String write(Application application) {
    return application.lastActivityAt() + "," + application.file();
  }

  /// Empty for the beginning, and for what nobody wrote.
  static Optional<After> read(String place) {
    var parts = place.split(",", 2);
    if (parts.length < 2 || FileNumber.read(parts[1]).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new After(Instant.parse(parts[0]), parts[1]));
    } catch (DateTimeException guessed) {
      return Optional.empty();
    }
  }
}
