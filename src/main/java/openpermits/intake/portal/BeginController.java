package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Applicant;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer begins an application, or goes on with one.
@Controller
class BeginController {

  private final Catalogue catalogue;
  private final Intake intake;
  private final OwnDrafts drafts;
  private final Clock clock;

  BeginController(Catalogue catalogue, Intake intake, OwnDrafts drafts, Clock clock) {
    this.catalogue = catalogue;
    this.intake = intake;
    this.drafts = drafts;
    this.clock = clock;
  }

  /// Where somebody arrives who had to sign in first.
  @Get(Route.NEW_APPLICATION)
  Answer offer(@PathVariable String type) {
    return new BeginPage(type(type));
  }

  @Post(Route.NEW_APPLICATION)
  Answer begin(@PathVariable String type, Submission form, Person customer, Locale language) {
    var wanted = type(type);
    return form.once(() -> {
      var applicant = new Applicant(customer.account(), customer.displayName());
      var draft = intake.begin(wanted, applicant, clock.instant());
      return Redirect.to(Stage.GETTING_STARTED.route().in(language, draft));
    });
  }

  @Get(Route.NEW_APPLICATION_RESUME)
  Answer resume(@PathVariable String file, Person customer, Locale language) {
    return drafts.open(
        file,
        customer,
        language,
        draft -> Redirect.to(draft.form().open().route().in(language, draft.number())));
  }

  private ApplicationType type(String code) {
    return catalogue.all().stream()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
