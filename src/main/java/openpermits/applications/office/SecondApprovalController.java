package openpermits.applications.office;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.LongText;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A supervisor lets a proposed approval take effect, or sends it back.
@Controller
class SecondApprovalController {

  private final StaffRequests requests;
  private final ReviewPages pages;
  private final Decisions decisions;
  private final Messages messages;
  private final Clock clock;

  SecondApprovalController(
      StaffRequests requests,
      ReviewPages pages,
      Decisions decisions,
      Messages messages,
      Clock clock) {
    this.requests = requests;
    this.pages = pages;
    this.decisions = decisions;
    this.messages = messages;
    this.clock = clock;
  }

  /// The address of the form, come back to after an interruption or in the other language.
  @Get(Route.STAFF_WITHDRAWAL_SECOND)
  Answer ask(@PathVariable UUID withdrawal, Restored restored, Person supervisor, Locale language) {
    var application = requests.find(withdrawal, supervisor.actor());
    if (!(application.withdrawal() instanceof AwaitingSecondApproval proposed)) {
      return Redirect.to(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal));
    }
    var note = Typed.of(restored.value("note"));
    var errors = restored.hadErrors() ? errors("return", note, language) : Map.<String, String>of();
    var head = pages.head(application, supervisor, "", clock.instant());
    return pages.proposal(head, proposed, note.text(), errors, supervisor, clock.instant());
  }

  @Post(Route.STAFF_WITHDRAWAL_SECOND)
  Answer decide(
      @PathVariable UUID withdrawal,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(defaultValue = "") String proposal,
      Submission form,
      Person supervisor,
      Locale language) {
    var application = requests.find(withdrawal, supervisor.actor());
    var typed = Typed.of(note);
    var errors = errors(decision, typed, language);
    if (!errors.isEmpty() && application.withdrawal() instanceof AwaitingSecondApproval proposed) {
      var head = pages.head(application, supervisor, "", clock.instant());
      return pages.proposal(head, proposed, typed.text(), errors, supervisor, clock.instant());
    }
    return form.once(
        () -> carryOut(decision, withdrawal, proposal, typed, supervisor, language),
        reason ->
            new DecisionRefusedPage(
                current(withdrawal, supervisor), withdrawal, reason, noted(typed)));
  }

  private Map<String, String> errors(String decision, Typed note, Locale language) {
    var text = new Text(language, messages);
    return switch (decision) {
      case "approve" -> Map.of();
      case "return" -> LongText.errors("note", note, "review.err.returnNote", text);
      default -> Map.of("note", text.say("review.err.decision"));
    };
  }

  private Redirect carryOut(
      String decision,
      UUID withdrawal,
      String seen,
      Typed note,
      Person supervisor,
      Locale language) {
    var notice =
        decision.equals("approve")
            ? decisions.approveSecond(withdrawal, seen, supervisor.actor(), clock.instant())
            : decisions.sendBack(withdrawal, note.text(), supervisor.actor(), clock.instant());
    return Redirect.to(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal)).noticing(notice);
  }

  private Application current(UUID withdrawal, Person supervisor) {
    return requests.find(withdrawal, supervisor.actor());
  }

  private static ReviewForm noted(Typed note) {
    return ReviewForm.of(field -> field.equals("note") ? note.text() : "");
  }
}
