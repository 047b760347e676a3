package openpermits.intake.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.AdditionalParties;
import openpermits.applications.OwnerAuthorizations;
import openpermits.intake.Intake;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer checks all answers before submitting them.
@Controller
class CheckController {

  private final OwnDrafts drafts;
  private final Intake intake;
  private final AdditionalParties parties;
  private final OwnerAuthorizations authorizations;
  private final DraftDates dates;
  private final Clock clock;

  CheckController(
      OwnDrafts drafts,
      Intake intake,
      AdditionalParties parties,
      OwnerAuthorizations authorizations,
      DraftDates dates,
      Clock clock) {
    this.drafts = drafts;
    this.intake = intake;
    this.parties = parties;
    this.authorizations = authorizations;
    this.dates = dates;
    this.clock = clock;
  }

  @Get(Route.NEW_APPLICATION_REVIEW)
  Answer check(@PathVariable String file, Person customer, Locale language) {
    return drafts.open(file, customer, language, this::page);
  }

  private CheckPage page(Draft draft) {
    var form = draft.form();
    return new CheckPage(
        draft.application(),
        form,
        parties.of(draft.number()),
        authorizations.of(draft.number()),
        intake.estimate(draft.application(), form, clock.instant()),
        dates.deletion(form));
  }
}
