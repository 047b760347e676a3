package openpermits.applications.portal;

import java.util.Optional;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.FileRight;
import openpermits.applications.Obstacle;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.web.NotFound;
import openpermits.web.Person;
import org.springframework.stereotype.Component;

/// The only way to a file from the portal: through whoever it belongs to.
@Component
public class OwnFiles {

  private final Applications applications;

  OwnFiles(Applications applications) {
    this.applications = applications;
  }

  /// Answers 404 for what is not a file number, not a file, or somebody else's.
  public Application find(String file, Person customer) {
    return FileNumber.read(file)
        .flatMap(number -> look(number, customer))
        .orElseThrow(NotFound::new);
  }

  /// Empty for what is not there, for this person. What staff has here is what came on paper, to do
  /// what its applicant would: any other file is only read, in the office.
  public Optional<Application> look(FileNumber file, Person customer) {
    return customer.isStaff()
        ? applications.onPaper(file)
        : applications.find(file, customer.actor());
  }

  /// The same for somebody about to say who else may do what: refuses whoever does not apply.
  Application findToApply(String file, Person customer) {
    var application = find(file, customer);
    if (!application.access().grants(FileRight.APPLY, customer.account())) {
      throw new Refused(new Obstacle.NotAuthorized());
    }
    return application;
  }

  /// The same for somebody about to do something to the file: refuses (409) when that cannot be.
  public Application findFor(Action action, String file, Person customer) {
    var application = find(file, customer);
    application.availability(action, customer.actor()).orRefuse();
    return application;
  }
}
