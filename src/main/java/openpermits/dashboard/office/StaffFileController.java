package openpermits.dashboard.office;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.applications.Action;
import openpermits.applications.AdditionalParties;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.History;
import openpermits.applications.OwnerAuthorizations;
import openpermits.applications.Restarts;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Open;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.TakenBack;
import openpermits.applications.Withdrawals;
import openpermits.documents.Document;
import openpermits.documents.Document.State;
import openpermits.documents.Documents;
import openpermits.fees.Invoices;
import openpermits.inspections.Inspections;
import openpermits.intake.FileMaps;
import openpermits.intake.FilledForms;
import openpermits.kernel.Availability;
import openpermits.kernel.FileNumber;
import openpermits.reviews.Reviews;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff reads a file.
@Controller
class StaffFileController {

  private static final Duration NEWS = Duration.ofMinutes(15);

  private final Applications applications;
  private final Withdrawals withdrawals;
  private final Restarts restarts;
  private final FilledForms forms;
  private final FileMaps maps;
  private final AdditionalParties parties;
  private final OwnerAuthorizations authorizations;
  private final Reviews reviews;
  private final Inspections inspections;
  private final Documents documents;
  private final Invoices invoices;
  private final History history;
  private final Clock clock;

  StaffFileController(
      Applications applications,
      Withdrawals withdrawals,
      Restarts restarts,
      FilledForms forms,
      FileMaps maps,
      AdditionalParties parties,
      OwnerAuthorizations authorizations,
      Reviews reviews,
      Inspections inspections,
      Documents documents,
      Invoices invoices,
      History history,
      Clock clock) {
    this.applications = applications;
    this.withdrawals = withdrawals;
    this.restarts = restarts;
    this.forms = forms;
    this.maps = maps;
    this.parties = parties;
    this.authorizations = authorizations;
    this.reviews = reviews;
    this.inspections = inspections;
    this.documents = documents;
    this.invoices = invoices;
    this.history = history;
    this.clock = clock;
  }

  /// Answers 404 for a draft, too: it is nobody's but its author's.
  @Get(Route.STAFF_FILE)
  Answer read(
      @PathVariable FileNumber file,
      @RequestParam(defaultValue = "") String notice,
      Person reader) {
    var application = applications.find(file, reader.actor()).orElseThrow(NotFound::new);
    var number = application.file();
    var papers = documents.of(number);
    var form = forms.find(number).orElse(null);
    return new StaffFilePage(
        application,
        restarts.before(number).orElse(null),
        restarts.after(number).stream().filter(after -> !after.isDraft()).toList(),
        form,
        maps.of(application, form),
        parties.of(number),
        authorizations.of(number),
        reviews.of(number),
        inspections.of(number),
        papers,
        invoices.of(number),
        invoices.payments(number),
        history.forStaff(number),
        onPaper(application, reader),
        application.availability(Action.ISSUE, reader.actor()),
        reopenability(application, reader),
        decided(notice, papers).orElseGet(() -> banner(notice, application)));
  }

  private static StaffFilePage.@Nullable OnPaper onPaper(Application application, Person reader) {
    return application.isOnPaper()
        ? new StaffFilePage.OnPaper(
            application.availability(Action.WITHDRAW, reader.actor()),
            may(Action.TAKE_BACK, application, reader),
            may(Action.ANSWER, application, reader),
            may(Action.SEND_DOCUMENTS, application, reader))
        : null;
  }

  private static boolean may(Action action, Application application, Person reader) {
    return application.availability(action, reader.actor()) instanceof Availability.Available;
  }

  private @Nullable Availability reopenability(Application application, Person reader) {
    return reader.isSupervisor() && application.withdrawal() instanceof Approved
        ? withdrawals.reopenability(application, reader.actor(), clock.instant())
        : null;
  }

  private Optional<String> decided(String notice, List<Document> documents) {
    var since = clock.instant().minus(NEWS);
    return documents.stream()
        .flatMap(document -> Stream.ofNullable(document.decision()))
        .filter(decision -> decision.at().isAfter(since))
        .map(decision -> decision.state() == State.ACCEPTED ? "accepted" : "sent-back")
        .filter(news -> notice.equals("document-" + news))
        .findFirst()
        .map("documents.done."::concat);
  }

  private @Nullable String banner(String notice, Application application) {
    var since = clock.instant().minus(NEWS);
    var issuance = application.issuance();
    if (notice.equals("permit-issued") && issuance != null && issuance.at().isAfter(since)) {
      return "file.done.issued";
    }
    var entry = application.entry();
    if (notice.equals("entered") && entry != null && entry.enteredAt().isAfter(since)) {
      return "counter.done";
    }
    return switch (application.withdrawal()) {
      case Reopened it when notice.equals("reopened") && it.at().isAfter(since) ->
          "file.done.reopened";
      case Open it
          when notice.equals("withdrawal-entered") && it.request().storedAt().isAfter(since) ->
          "paper.done.withdrawal";
      case TakenBack it when notice.equals("withdrawal-taken-back") && it.at().isAfter(since) ->
          "paper.done.takenBack";
      case Open _
          when notice.equals("answer-entered") && application.lastActivityAt().isAfter(since) ->
          "paper.done.answer";
      default -> null;
    };
  }
}
