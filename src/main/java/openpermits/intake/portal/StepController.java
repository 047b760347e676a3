package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.intake.Intake;
import openpermits.intake.SavedPage;
import openpermits.intake.Stage;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer answers the questions of an application, step by step. Saving a step twice comes to
/// the same, so that it needs no token.
@Controller
class StepController {

  private static final String REMOVED = "place-removed";

  private final OwnDrafts drafts;
  private final StepPages pages;
  private final Intake intake;
  private final Clock clock;

  StepController(OwnDrafts drafts, StepPages pages, Intake intake, Clock clock) {
    this.drafts = drafts;
    this.pages = pages;
    this.intake = intake;
    this.clock = clock;
  }

  @Get({
    Route.NEW_APPLICATION_GETTING_STARTED,
    Route.NEW_APPLICATION_APPLICANT,
    Route.NEW_APPLICATION_LOCATION,
    Route.NEW_APPLICATION_DETAILS
  })
  Answer ask(
      Route route,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String add,
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person customer,
      Locale language) {
    var stage = Stage.at(route);
    var arrival = new Arrival(from, add, notice.equals(REMOVED));
    return drafts.open(
        file,
        customer,
        language,
        draft ->
            restored.isEmpty()
                ? pages.opened(draft, stage, arrival, customer, language)
                : pages.restored(draft, stage, restored, customer, language));
  }

  @Post({
    Route.NEW_APPLICATION_GETTING_STARTED,
    Route.NEW_APPLICATION_APPLICANT,
    Route.NEW_APPLICATION_LOCATION,
    Route.NEW_APPLICATION_DETAILS
  })
  Answer save(
      Route route,
      @PathVariable String file,
      @RequestParam MultiValueMap<String, String> sent,
      Person customer,
      Locale language) {
    var form = StepForm.of(sent);
    return drafts.open(
        file, customer, language, draft -> save(Stage.at(route), draft, form, customer, language));
  }

  private Answer save(Stage stage, Draft draft, StepForm form, Person customer, Locale language) {
    return intake
        .save(
            draft.number(),
            customer.name(),
            before -> pages.saved(draft, before, stage, form, customer, language),
            clock.instant())
        .map(saved -> goOn(saved, stage, draft, form, customer, language))
        .orElseGet(() -> drafts.gone(draft.number(), customer, language));
  }

  private Answer goOn(
      SavedPage saved, Stage stage, Draft draft, StepForm form, Person customer, Locale language) {
    if (form.isWhileTyping()) {
      return pages.kept(draft.application(), stage, saved, form, customer, language);
    }
    if (form.isForLater()) {
      return draft.left(language);
    }
    var addition = form.addition().filter(saved::isFine);
    if (addition.isPresent()) {
      return Redirect.to(address(stage, draft, form, language) + "&add=" + addition.get());
    }
    if (form.removal().filter(saved::isFine).isPresent()) {
      return Redirect.to(address(stage, draft, form, language)).noticing(REMOVED);
    }
    if (form.looksForAddress() || !saved.goesOn()) {
      return pages.again(draft.application(), stage, saved, form, customer, language);
    }
    var next = form.isFromReview() ? Stage.REVIEW : stage.next();
    return Redirect.to(next.route().in(language, draft.number()));
  }

  /// The same step again.
  private static String address(Stage stage, Draft draft, StepForm form, Locale language) {
    var from = form.isFromReview() ? "review" : "";
    return stage.route().in(language, draft.number()) + "?from=" + from;
  }
}
