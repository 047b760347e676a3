package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.Applicant;
import openpermits.applications.Application;
import openpermits.applications.Obstacle;
import openpermits.applications.Restarts;
import openpermits.applications.portal.OwnFiles;
import openpermits.businesses.Businesses;
import openpermits.documents.DocumentKinds;
import openpermits.documents.Documents;
import openpermits.intake.Carried;
import openpermits.intake.CarryOver;
import openpermits.intake.Copies;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer begins an application from one that came to nothing.
@Controller
class RestartController {

  private final OwnFiles files;
  private final CarryOver carryOver;
  private final Intake intake;
  private final Documents documents;
  private final Businesses businesses;
  private final Restarts restarts;
  private final Clock clock;

  RestartController(
      OwnFiles files,
      CarryOver carryOver,
      Intake intake,
      Documents documents,
      Businesses businesses,
      Restarts restarts,
      Clock clock) {
    this.files = files;
    this.carryOver = carryOver;
    this.intake = intake;
    this.documents = documents;
    this.businesses = businesses;
    this.restarts = restarts;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_RESTART)
  Answer ask(@PathVariable String file, Person customer) {
    var original = files.findFor(Action.RESTART, file, customer);
    var drafts =
        restarts.after(original.file()).stream()
            .filter(FileNumber::isDraft)
            .filter(draft -> files.look(draft, customer).isPresent())
            .toList();
    return new RestartPage(original, carryOver.of(original), drafts);
  }

  @Post(Route.APPLICATION_RESTART)
  Answer restart(@PathVariable String file, Submission form, Person customer, Locale language) {
    var original = files.findFor(Action.RESTART, file, customer);
    var before = form.answered();
    if (before.isPresent()) {
      return before.get();
    }
    var carried = carryOver.of(original);
    try (var copies = new Copies(documents, carried.documents())) {
      return form.once(() -> begin(original, carried, copies, customer, language));
    }
  }

  private Redirect begin(
      Application original, Carried carried, Copies copies, Person customer, Locale language) {
    var now = clock.instant();
    var applicant = applicant(original, customer);
    var draft = intake.restart(original.file(), carried, applicant, customer.actor(), now);
    copies.attach(draft, new DocumentKinds(original.type()), customer.actor(), now);
    return copies.isWhole()
        ? Redirect.to(Stage.GETTING_STARTED.route().in(language, draft))
        : Redirect.to(Stage.DOCUMENTS.route().in(language, draft)).noticing("left");
  }

  /// For the same business as before, by whoever may still apply for it.
  private Applicant applicant(Application original, Person customer) {
    var business = original.applicant().business();
    return business == null
        ? new Applicant(customer.account(), customer.name())
        : businesses.appliedForBy(customer.account()).stream()
            .filter(own -> own.id().equals(business))
            .findFirst()
            .map(own -> new Applicant(customer.account(), own.name(), own.id()))
            .orElseThrow(() -> new Refused(new Obstacle.NotAuthorized()));
  }
}
