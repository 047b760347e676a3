package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer sees which documents the application needs.
@Controller
class DocumentsStepController {

  private final OwnDrafts drafts;
  private final Intake intake;
  private final DraftDates dates;
  private final Clock clock;

  DocumentsStepController(OwnDrafts drafts, Intake intake, DraftDates dates, Clock clock) {
    this.drafts = drafts;
    this.intake = intake;
    this.dates = dates;
    this.clock = clock;
  }

  @Get(Route.NEW_APPLICATION_DOCUMENTS)
  Answer ask(@PathVariable String file, Person customer, Locale language) {
    return drafts.open(file, customer, language, this::page);
  }

  private DocumentsStepPage page(Draft draft) {
    var form = draft.form();
    return new DocumentsStepPage(
        draft.application(),
        form,
        form.type().documents(form.answers()),
        form.papers(),
        dates.deletion(form));
  }

  @Post(Route.NEW_APPLICATION_DOCUMENTS)
  Answer save(
      @PathVariable String file,
      @RequestParam(name = "do", defaultValue = "") String doing,
      Person customer,
      Locale language) {
    return drafts.open(file, customer, language, draft -> save(draft, doing, customer, language));
  }

  private Answer save(Draft draft, String doing, Person customer, Locale language) {
    return intake
        .read(draft.number(), Stage.DOCUMENTS, customer.displayName(), clock.instant())
        .map(_ -> doing.equals("later") ? later(draft, language) : review(draft, language))
        .orElseThrow(NotFound::new);
  }

  private static Redirect later(Draft draft, Locale language) {
    return Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, draft.number()))
        .noticing("draft-saved");
  }

  private static Redirect review(Draft draft, Locale language) {
    return Redirect.to(Stage.REVIEW.route().in(language, draft.number()));
  }
}
