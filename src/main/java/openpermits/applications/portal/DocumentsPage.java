package openpermits.applications.portal;

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
}
