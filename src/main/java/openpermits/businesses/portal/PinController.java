package openpermits.businesses.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.businesses.Association;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A main contact has a new PIN mailed; whoever has it associates their account with the business.
@Controller
class PinController {

  private final OwnBusinesses own;
  private final Association association;
  private final Messages messages;
  private final Clock clock;

  PinController(OwnBusinesses own, Association association, Messages messages, Clock clock) {
    this.own = own;
    this.association = association;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.BUSINESS_PIN)
  Answer offer(@PathVariable UUID business, Person customer) {
    return new PinPage(own.findManaged(business, customer).business());
  }

  @Post(Route.BUSINESS_PIN)
  Answer make(@PathVariable UUID business, Submission form, Person customer, Locale language) {
    var found = own.findManaged(business, customer).business();
    return form.once(
        () -> association.makePin(found, customer.actor(), clock.instant()),
        Redirect.to(Route.BUSINESS.in(language, business)).noticing("pin"));
  }

  @Get(Route.BUSINESS_ASSOCIATE)
  Answer ask() {
    return new AssociatePage(Map.of(), HttpStatus.OK);
  }

  /// The field is called a password so that what is typed is never kept; see `SavedForms`.
  @Post(Route.BUSINESS_ASSOCIATE)
  Answer associate(
      @RequestParam(name = "pinPassword", defaultValue = "") String pin,
      Person customer,
      Locale language) {
    var text = new Text(language, messages);
    if (pin.isBlank()) {
      return wrong(text.say("pro.err.noPin"), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    var now = clock.instant();
    return association
        .begin(customer.account(), now)
        .<Answer>map(until ->
            wrong(text.say("err.429", "n", minutes(now, until)), HttpStatus.TOO_MANY_REQUESTS))
        .orElseGet(() -> associate(pin, customer, language, text, now));
  }

  private Answer associate(String pin, Person customer, Locale language, Text text, Instant now) {
    return association
        .associate(pin, customer.actor(), now)
        .<Answer>map(
            business -> Redirect.to(Route.BUSINESS.in(language, business.id())).noticing("joined"))
        .orElseGet(() -> wrong(text.say("pro.err.pin"), HttpStatus.UNPROCESSABLE_CONTENT));
  }

  private static AssociatePage wrong(String sentence, HttpStatus status) {
    return new AssociatePage(Map.of("pinPassword", sentence), status);
  }

  private static long minutes(Instant now, Instant until) {
    return Math.max(1, Math.ceilDiv(Duration.between(now, until).toSeconds(), 60));
  }
}
