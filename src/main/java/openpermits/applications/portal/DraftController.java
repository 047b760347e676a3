package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Applications;
import openpermits.applications.Drafts;
import openpermits.catalogue.Catalogue;
import openpermits.kernel.FileNumber;
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
import org.springframework.web.bind.annotation.RequestParam;

/// A customer deletes a draft, since there is nothing to withdraw from, and thinks better of it; so
/// does staff with what came on paper.
@Controller
class DraftController {

  private final OwnFiles files;
  private final Applications applications;
  private final Drafts drafts;
  private final Catalogue catalogue;
  private final ApplicationRules rules;
  private final Clock clock;

  DraftController(
      OwnFiles files,
      Applications applications,
      Drafts drafts,
      Catalogue catalogue,
      ApplicationRules rules,
      Clock clock) {
    this.files = files;
    this.applications = applications;
    this.drafts = drafts;
    this.catalogue = catalogue;
    this.rules = rules;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_DELETE_DRAFT)
  Answer ask(@PathVariable String file, Person customer) {
    return new DeleteDraftPage(
        files.findFor(Action.DELETE_DRAFT, file, customer), rules.putBackWithin());
  }

  /// Looks for the file within the work: for a second copy of the form there is none any more.
  @Post(Route.APPLICATION_DELETE_DRAFT)
  Answer delete(@PathVariable String file, Submission form, Person customer, Locale language) {
    return form.once(
        () -> delete(file, customer),
        Redirect.to(list(customer).in(language)).noticing("draft-deleted"));
  }

  /// Where somebody has their drafts.
  private static Route list(Person customer) {
    return customer.isStaff() ? Route.STAFF_COUNTER : Route.DASHBOARD_APPLICATIONS;
  }

  /// What another page has deleted already is deleted, a colleague's too.
  private void delete(String file, Person customer) {
    if (drafts.deleted(customer.actor()).stream()
        .noneMatch(deleted -> deleted.draft().toString().equals(file))) {
      applications.change(
          files.find(file, customer).file(), it -> it.delete(customer.actor(), clock.instant()));
    }
  }

  /// @param gone the draft of which a page was asked for, and which is told to be deleted: as long
  ///   as it is
  @Get(Route.DELETED_DRAFTS)
  Answer deleted(@RequestParam(defaultValue = "") String gone, Person customer) {
    var rows = drafts.deleted(customer.actor()).stream().map(this::row).toList();
    return new DeletedDraftsPage(
        rows,
        rules.putBackWithin(),
        rows.stream()
            .filter(row -> row.draft().draft().toString().equals(gone))
            .findFirst()
            .orElse(null),
        list(customer));
  }

  private DeletedDraftsPage.Row row(Drafts.Deleted draft) {
    return new DeletedDraftsPage.Row(
        draft, catalogue.type(draft.type()).name(), draft.at().plus(rules.regret()));
  }

  @Post(Route.DELETED_DRAFTS)
  Answer putBack(
      @RequestParam(defaultValue = "") String draft,
      Submission form,
      Person customer,
      Locale language) {
    var number = FileNumber.read(draft).orElseThrow(NotFound::new);
    var next =
        customer.isStaff()
            ? Route.STAFF_COUNTER.in(language)
            : Route.APPLICATION_ACTIVITIES.in(language, number);
    return form.once(() -> putBack(number, customer), Redirect.to(next).noticing("draft-back"));
  }

  /// What another page has put back already is there.
  private void putBack(FileNumber draft, Person customer) {
    drafts.putBack(draft, customer.actor(), clock.instant());
    if (files.look(draft, customer).isEmpty()) {
      throw new NotFound();
    }
  }
}
