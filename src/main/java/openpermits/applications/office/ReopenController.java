package openpermits.applications.office;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.Effect;
import openpermits.applications.Effects;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Availability.Unavailable;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.LongText;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A supervisor undoes a withdrawal that was approved.
@Controller
class ReopenController {

  private final Applications applications;
  private final Withdrawals withdrawals;
  private final Effects effects;
  private final Messages messages;
  private final Clock clock;

  ReopenController(
      Applications applications,
      Withdrawals withdrawals,
      Effects effects,
      Messages messages,
      Clock clock) {
    this.applications = applications;
    this.withdrawals = withdrawals;
    this.effects = effects;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.STAFF_REOPEN)
  Answer ask(@PathVariable FileNumber file, Restored restored, Person supervisor, Locale language) {
    var reason = Typed.of(restored.value("reason"));
    var errors = restored.hadErrors() ? errors(reason, language) : Map.<String, String>of();
    return page(find(file, supervisor), reason, errors, supervisor, HttpStatus.OK);
  }

  @Post(Route.STAFF_REOPEN)
  Answer reopen(
      @PathVariable FileNumber file,
      @RequestParam(defaultValue = "") String reason,
      Submission form,
      Person supervisor,
      Locale language) {
    var application = find(file, supervisor);
    var typed = Typed.of(reason);
    var errors = errors(typed, language);
    if (!errors.isEmpty()) {
      return page(application, typed, errors, supervisor, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return form.once(
        () -> reopen(file, typed, supervisor, language),
        _ -> page(find(file, supervisor), typed, Map.of(), supervisor, HttpStatus.CONFLICT));
  }

  private Redirect reopen(FileNumber file, Typed reason, Person supervisor, Locale language) {
    withdrawals.reopen(file, reason.text(), supervisor.actor(), clock.instant());
    return Redirect.to(Route.STAFF_FILE.in(language, file)).noticing("reopened");
  }

  private ReopenPage page(
      Application application,
      Typed reason,
      Map<String, String> errors,
      Person supervisor,
      HttpStatus status) {
    var reopenability = withdrawals.reopenability(application, supervisor.actor(), clock.instant());
    return new ReopenPage(
        application,
        reopenability,
        reopenability instanceof Unavailable ? List.of() : undone(application),
        reason.text(),
        errors,
        status);
  }

  private List<Effect> undone(Application application) {
    return application.withdrawal() instanceof Approved approved
        ? effects.of(approved.request().id())
        : List.of();
  }

  private Map<String, String> errors(Typed reason, Locale language) {
    return LongText.errors("reason", reason, "reopen.err.reason", new Text(language, messages));
  }

  private Application find(FileNumber file, Person supervisor) {
    return applications.find(file, supervisor.actor()).orElseThrow(NotFound::new);
  }
}
