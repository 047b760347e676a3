package openpermits.applications.portal;

import java.time.Clock;
import java.util.Locale;
import openpermits.applications.Action;
import openpermits.applications.Applications;
import openpermits.web.Answer;
import openpermits.web.FormTokens;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer deletes a draft: there is nothing to withdraw from.
@Controller
class DraftController {

  private final OwnFiles files;
  private final Applications applications;
  private final FormTokens tokens;
  private final Clock clock;

  DraftController(OwnFiles files, Applications applications, FormTokens tokens, Clock clock) {
    this.files = files;
    this.applications = applications;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_DELETE_DRAFT)
  Answer ask(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    application.availability(Action.DELETE_DRAFT, customer.actor()).orRefuse();
    return new DeleteDraftPage(application);
  }

  /// The token goes first: once it is deleted, a second copy of the form finds no file.
  @Post(Route.APPLICATION_DELETE_DRAFT)
  Answer delete(
      @PathVariable String file,
      @RequestParam(name = FormTokens.FIELD, defaultValue = "") String token,
      Person customer,
      Locale language) {
    return new Redirect(
        tokens.once(
            token,
            customer.account(),
            () -> {
              var number = files.find(file, customer).file();
              applications.change(number, it -> it.delete(customer.actor(), clock.instant()));
              return Route.DASHBOARD_APPLICATIONS.in(language) + "?notice=draft-deleted";
            }));
  }
}
