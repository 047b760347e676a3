package openpermits.permits;

import java.time.Instant;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.Applications;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import org.springframework.stereotype.Component;

/// Issues permits.
@Component
public class Permits {

  private final Applications applications;

  Permits(Applications applications) {
    this.applications = applications;
  }

  /// Refused while the file is not ready, or while its applicant asks to withdraw.
  public PermitIssued issue(FileNumber file, Actor by, Instant at) {
    return applications.change(file, it -> it.issue(by, at));
  }
}
