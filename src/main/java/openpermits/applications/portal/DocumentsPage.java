package openpermits.applications.portal;

import java.time.Instant;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.web.Page;

/// The Documents tab of a file: what the city has issued on it so far.
public record DocumentsPage(Application application) implements Page {

  public boolean hasLetter() {
    return application.withdrawal() instanceof Approved
        || application.withdrawal() instanceof Denied;
  }

  /// When the letter was issued.
  public Instant issuedAt() {
    return switch (application.withdrawal()) {
      case Approved approved -> approved.at();
      case Denied denied -> denied.at();
      default -> throw new IllegalStateException("no letter");
    };
  }
}
