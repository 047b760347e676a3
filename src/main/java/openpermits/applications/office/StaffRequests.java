package openpermits.applications.office;

import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.Obstacle;
import openpermits.applications.Withdrawal;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Actor;
import openpermits.kernel.Refused;
import openpermits.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The way staff comes to a request.
@Component
class StaffRequests {

  private final Applications applications;
  private final Withdrawals withdrawals;

  StaffRequests(Applications applications, Withdrawals withdrawals) {
    this.applications = applications;
    this.withdrawals = withdrawals;
  }

  /// The file with this request, be it the latest or not; 404 when there is no such request, or
  /// when it is not for this reader.
  Application find(UUID withdrawal, Actor reader) {
    return applications
        .about(withdrawal)
        .filter(application -> application.isVisibleTo(reader))
        .orElseThrow(NotFound::new);
  }

  /// Holds the file until the transaction ends. Refuses when the request is not the open one: it
  /// was decided or taken back, and the applicant may have asked again since.
  @Transactional(propagation = Propagation.MANDATORY)
  public Application hold(UUID withdrawal) {
    var application = applications.lock(withdrawals.file(withdrawal).orElseThrow(NotFound::new));
    if (!isOpen(application.withdrawal(), withdrawal)) {
      throw new Refused(new Obstacle.NonePending());
    }
    return application;
  }

  private static boolean isOpen(Withdrawal latest, UUID withdrawal) {
    return latest instanceof Open open && open.request().id().equals(withdrawal);
  }
}
