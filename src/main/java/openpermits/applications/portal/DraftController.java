package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer deletes a draft: there is nothing to withdraw from.
@Controller
class DraftController {

  private final OwnFiles files;
  private final Applications applications;
  private final Clock clock;

  DraftController(OwnFiles files, Applications applications, Clock clock) {
    this.files = files;
    this.applications = applications;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_DELETE_DRAFT)
  Answer ask(@PathVariable String file, Person customer) {
    return new DeleteDraftPage(files.findFor(Action.DELETE_DRAFT, file, customer));
  }

  /// Looks for the file within the work: for a second copy of the form there is none any more.
  @Post(Route.APPLICATION_DELETE_DRAFT)
  Answer delete(@PathVariable String file, Submission form, Person customer, Locale language) {
    return form.once(
        () -> delete(files.find(file, customer), customer),
        Redirect.to(Route.DASHBOARD_APPLICATIONS.in(language)).noticing("draft-deleted"));
  }

  private void delete(Application draft, Person customer) {
    applications.change(draft.file(), it -> it.delete(customer.actor(), clock.instant()));
  }
}
