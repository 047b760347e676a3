package openpermits.intake.office;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.Applicant;
import openpermits.applications.Applications;
import openpermits.applications.CounterEntry;
import openpermits.applications.Drafts;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.intake.Fields;
import openpermits.intake.Intake;
import openpermits.intake.PaperDates;
import openpermits.intake.Stage;
import openpermits.intake.TypedDay;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff begins to enter an application that came on paper; the steps that follow are those that an
/// applicant fills in.
@Controller
class CounterController {

  private final Catalogue catalogue;
  private final Accounts accounts;
  private final Applications applications;
  private final Drafts drafts;
  private final Intake intake;
  private final PaperDates papers;
  private final BusinessCalendar calendar;
  private final Messages messages;
  private final Clock clock;

  CounterController(
      Catalogue catalogue,
      Accounts accounts,
      Applications applications,
      Drafts drafts,
      Intake intake,
      PaperDates papers,
      BusinessCalendar calendar,
      Messages messages,
      Clock clock) {
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.applications = applications;
    this.drafts = drafts;
    this.intake = intake;
    this.papers = papers;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_COUNTER)
  Answer show(@RequestParam(defaultValue = "") String notice, Person officer) {
    return new CounterPage(
        applications.beingEntered(), !drafts.deleted(officer.actor()).isEmpty(), banner(notice));
  }

  private static @Nullable String banner(String notice) {
    return switch (notice) {
      case "draft-saved" -> "counter.done.saved";
      case "draft-deleted" -> "counter.done.deleted";
      case "draft-back" -> "counter.done.back";
      default -> null;
    };
  }

  @Get(Route.STAFF_COUNTER_NEW)
  Answer ask(Restored restored, Locale language) {
    var form = new EnterForm(Fields.of(restored));
    return page(form, restored.hadErrors() ? errors(form, language) : Map.of());
  }

  @Post(Route.STAFF_COUNTER_NEW)
  Answer enter(
      @RequestParam MultiValueMap<String, String> sent,
      Submission submission,
      Person officer,
      Locale language) {
    var form = new EnterForm(new Fields(sent.toSingleValueMap()));
    var errors = errors(form, language);
    return errors.isEmpty()
        ? submission.once(
            () -> Redirect.to(Stage.GETTING_STARTED.route().in(language, enter(form, officer))))
        : page(form, errors);
  }

  private FileNumber enter(EnterForm form, Person officer) {
    var now = clock.instant();
    var receivedAt =
        calendar.startOf(TypedDay.read(EnterForm.RECEIVED, form.typed()).orElseThrow());
    var entry =
        new CounterEntry(
            receivedAt,
            form.channel().orElseThrow(),
            officer.name(),
            now,
            form.hasAccount() ? null : form.contact());
    return intake.enter(
        form.type(types()).orElseThrow(), applicant(form), entry, officer.actor(), now);
  }

  private Applicant applicant(EnterForm form) {
    return account(form)
        .map(account -> new Applicant(account.id(), account.name()))
        .orElseGet(() -> new Applicant(null, form.name()));
  }

  /// Found by the whole address alone: staff does not browse accounts. Nobody of staff applies.
  private Optional<Account> account(EnterForm form) {
    return form.hasAccount()
        ? accounts
            .find(form.accountEmail())
            .filter(account -> account.role() == Role.APPLICANT && !account.isClosed())
        : Optional.empty();
  }

  private Map<String, String> errors(EnterForm form, Locale language) {
    return form.errors(new Text(language, messages), types(), papers, account(form));
  }

  private EnterPage page(EnterForm form, Map<String, String> errors) {
    return new EnterPage(types(), form.typed(), errors);
  }

  private List<ApplicationType> types() {
    return catalogue.all().stream().sorted(Comparator.comparing(ApplicationType::code)).toList();
  }
}
