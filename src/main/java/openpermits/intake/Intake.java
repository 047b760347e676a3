package openpermits.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import openpermits.accounts.Accounts;
import openpermits.applications.Applicant;
import openpermits.applications.Application;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Applications;
import openpermits.applications.CounterEntry;
import openpermits.applications.Drafts;
import openpermits.applications.FileNumbers;
import openpermits.applications.History;
import openpermits.applications.Obstacle;
import openpermits.applications.Restarts;
import openpermits.businesses.Businesses;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Question;
import openpermits.fees.Billing;
import openpermits.fees.Charges;
import openpermits.fees.FeeEstimate;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.settings.BusinessCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins applications, keeps what is filled in, and turns what is complete into a file.
@Component
public class Intake {

  private final Accounts accounts;
  private final Businesses businesses;
  private final Applications applications;
  private final Drafts drafts;
  private final FilledForms forms;
  private final FileNumbers numbers;
  private final Charges charges;
  private final Billing billing;
  private final Restarts restarts;
  private final History history;
  private final BusinessCalendar calendar;
  private final ApplicationRules rules;

  Intake(
      Accounts accounts,
      Businesses businesses,
      Applications applications,
      Drafts drafts,
      FilledForms forms,
      FileNumbers numbers,
      Charges charges,
      Billing billing,
      Restarts restarts,
      History history,
      BusinessCalendar calendar,
      ApplicationRules rules) {
    this.accounts = accounts;
    this.businesses = businesses;
    this.applications = applications;
    this.drafts = drafts;
    this.forms = forms;
    this.numbers = numbers;
    this.charges = charges;
    this.billing = billing;
    this.restarts = restarts;
    this.history = history;
    this.calendar = calendar;
    this.rules = rules;
  }

  /// Begins a draft of which nothing is known yet.
  @Transactional
  public FileNumber begin(ApplicationType type, Applicant applicant, Instant at) {
    return begin(type, applicant, Answers.NONE, at);
  }

  /// Begins a draft, unless the account is being closed.
  ///
  /// @param answers what is known of it already
  @Transactional
  public FileNumber begin(ApplicationType type, Applicant applicant, Answers answers, Instant at) {
    hold(applicant);
    var draft = drafts.begin(type, applicant, at);
    keep(begun(draft, type, applicant, at).answering(answers), applicant.name(), at);
    return draft;
  }

  /// Begins a draft of what came on paper, for staff to fill in.
  @Transactional
  public FileNumber enter(
      ApplicationType type, Applicant applicant, CounterEntry entry, Actor by, Instant at) {
    hold(applicant);
    var draft = drafts.enter(type, applicant, entry, by.account(), at);
    keep(begun(draft, type, applicant, at), applicant.name(), at);
    return draft;
  }

  /// Refuses for an account that is closed by now.
  private void hold(Applicant applicant) {
    if (applicant.account() != null && !accounts.hold(applicant.account())) {
      throw new Refused(new Obstacle.NotAuthorized());
    }
  }

  /// Begins a draft from a file that came to nothing; refuses for any other. Its documents are
  /// attached by whoever calls, in the same transaction.
  @Transactional
  public FileNumber restart(
      FileNumber original, Carried carried, Applicant applicant, Actor by, Instant at) {
    var type = applications.lock(original).type();
    var draft = begin(type, applicant, at);
    var before = carried.before();
    if (before != null) {
      var form = begun(draft, type, applicant, at).continuing(before, carried.answers());
      keep(form, applicant.name(), at);
    }
    applications.change(original, it -> it.restart(draft, by, at));
    return draft;
  }

  private static FilledForm begun(
      FileNumber draft, ApplicationType type, Applicant applicant, Instant at) {
    var form = FilledForm.begun(draft, type, at);
    return applicant.business() == null ? form : form.onBehalfOf(applicant.name());
  }

  /// The form of a draft, filled in or not.
  public FilledForm form(Application draft) {
    return forms
        .find(draft.file())
        .orElseGet(() ->
            begun(draft.file(), draft.type(), draft.applicant(), draft.lastActivityAt())
                .withSent(forms.sent(draft.file())));
  }

  /// Changes what is filled in. Two pages that are sent at once go one after the other, the second
  /// seeing what the first did.
  ///
  /// @param applicant whoever fills it in, as displayed
  /// @return what `change` made of it; empty when it is no draft any more
  @Transactional
  public Optional<SavedPage> save(
      FileNumber draft, String applicant, Function<FilledForm, SavedPage> change, Instant at) {
    if (!drafts.hold(draft)) {
      return Optional.empty();
    }
    var application = applications.find(draft).orElseThrow();
    var saved = change.apply(form(application));
    give(application, saved.form());
    keep(saved.form(), named(application, saved.form(), applicant), at);
    return Optional.of(saved);
  }

  /// A draft that was the applicant's own belongs to the business that it is for from now on.
  private void give(Application draft, FilledForm form) {
    var account = draft.applicant().account();
    if (account != null && draft.applicant().business() == null && !form.business().isEmpty()) {
      businesses.appliedForBy(account).stream()
          .filter(business -> business.name().equals(form.business()))
          .findFirst()
          .ifPresent(business -> drafts.give(draft.file(), business.id()));
    }
  }

  /// Notes that a step without questions was read.
  ///
  /// @return empty when it is no draft any more
  @Transactional
  public Optional<FilledForm> read(FileNumber draft, Stage stage, String applicant, Instant at) {
    if (!drafts.hold(draft)) {
      return Optional.empty();
    }
    var application = applications.find(draft).orElseThrow();
    var form = form(application).with(stage);
    keep(form, named(application, form, applicant), at);
    return Optional.of(form);
  }

  /// Staff who enters what came on paper does not apply; somebody without an account is called as
  /// the answers have it by now.
  private static String named(Application draft, FilledForm form, String filler) {
    if (!draft.isBeingEntered()) {
      return filler;
    }
    return draft
        .contact()
        .flatMap(_ -> form.type().questions().question("applicant"))
        .filter(Question.Person.class::isInstance)
        .flatMap(question -> form.counting().to(question.key()))
        .map(answer -> PersonAnswer.of(answer).name())
        .orElseGet(() -> draft.applicant().name());
  }

  private void keep(FilledForm form, String applicant, Instant at) {
    forms.store(form, at);
    drafts.describe(form.file(), new Summary(form).filing(applicant, rules.town()), at);
  }

  /// What it would cost if it were submitted now: by the fees in force on the day on which it was
  /// received.
  public FeeEstimate estimate(Application draft, FilledForm form, Instant at) {
    return charges.estimate(
        form.type().feeSchedule(), form.counting(), calendar.dateOf(draft.receivedAt(at)));
  }

  /// Gives the application its number, bills its fees and announces it: all of it, or nothing.
  /// Refuses when it lacks something, or when another page was faster to submit it.
  ///
  /// @param declaration what the applicant declared, here or on paper
  /// @param applicant whoever fills it in, as displayed
  /// @return the number
  @Transactional
  public FileNumber submit(
      FileNumber draft, Declaration declaration, String applicant, Actor by, Instant at) {
    if (!drafts.hold(draft)) {
      throw new Refused(new Obstacle.NotADraft());
    }
    var application = applications.find(draft).orElseThrow();
    var form = form(application);
    if (!form.isComplete()) {
      throw new Refused(new NotComplete());
    }
    var number = numbers.next(form.type().code(), calendar.dateOf(at).getYear());
    var invoice = bill(application, form, at);
    forms.sign(draft, declaration);
    var filing = new Summary(form).filing(named(application, form, applicant), rules.town());
    applications.change(draft, it -> it.submit(number, filing, by, at));
    restarts.submitted(number, by, form.business(), at);
    invoice.ifPresent(bill -> history.add(number, due(bill, at)));
    return number;
  }

  /// Bills the draft, whose number the invoice follows; nothing where nothing is charged.
  private Optional<String> bill(Application draft, FilledForm form, Instant at) {
    var estimate = estimate(draft, form, at);
    var today = calendar.dateOf(at);
    return estimate.total().isZero()
        ? Optional.empty()
        : Optional.of(
            billing.issue(
                draft.file(),
                estimate,
                today,
                today.plusDays(rules.paymentWithin()),
                Actor.SYSTEM,
                at));
  }

  private static History.Entry due(String invoice, Instant at) {
    return new History.Entry("paymentDue", Map.of("invoice", invoice), Actor.SYSTEM, "", at);
  }
}
