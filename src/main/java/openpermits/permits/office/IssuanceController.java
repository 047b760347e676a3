package openpermits.permits.office;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Applications;
import openpermits.kernel.FileNumber;
import openpermits.permits.Permits;
import openpermits.web.Answer;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// An officer issues the permit of a file that is ready.
@Controller
class IssuanceController {

  private final Permits permits;
  private final Applications applications;
  private final Clock clock;

  IssuanceController(Permits permits, Applications applications, Clock clock) {
    this.permits = permits;
    this.applications = applications;
    this.clock = clock;
  }

  @Post(Route.STAFF_ISSUE)
  Answer issue(@PathVariable FileNumber file, Submission form, Person officer, Locale language) {
    var number = applications.find(file, officer.actor()).orElseThrow(NotFound::new).file();
    return form.once(
        () -> permits.issue(number, officer.actor(), clock.instant()),
        Redirect.to(Route.STAFF_FILE.in(language, number)).noticing("permit-issued"));
  }
}
