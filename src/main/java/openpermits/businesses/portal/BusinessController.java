package openpermits.businesses.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openpermits.businesses.BusinessHistory;
import openpermits.businesses.Businesses;
import openpermits.businesses.Invitations;
import openpermits.businesses.Memberships;
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
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer registers a business, reads who acts for it, and leaves it.
@Controller
class BusinessController {

  /// What a form of the page may have done.
  private static final Set<String> NEWS =
      Set.of("registered", "joined", "invited", "cancelled", "changed", "removed", "pin");

  private final OwnBusinesses own;
  private final Businesses businesses;
  private final Memberships memberships;
  private final Invitations invitations;
  private final BusinessHistory history;
  private final BusinessCalendar calendar;
  private final Messages messages;
  private final Clock clock;

  BusinessController(
      OwnBusinesses own,
      Businesses businesses,
      Memberships memberships,
      Invitations invitations,
      BusinessHistory history,
      BusinessCalendar calendar,
      Messages messages,
      Clock clock) {
    this.own = own;
    this.businesses = businesses;
    this.memberships = memberships;
    this.invitations = invitations;
    this.history = history;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.BUSINESS_NEW)
  Answer ask(Restored restored, Person customer, Locale language) {
    var form = restored.isEmpty() ? BusinessForm.BLANK : BusinessForm.of(restored);
    return new BusinessNewPage(
        form, restored.hadErrors() ? errors(form, customer, language) : Map.of());
  }

  @Post(Route.BUSINESS_NEW)
  Answer register(
      @RequestParam MultiValueMap<String, String> sent,
      Submission submission,
      Person customer,
      Locale language) {
    var form = BusinessForm.of(sent);
    var errors = errors(form, customer, language);
    return errors.isEmpty()
        ? submission.once(() -> register(form, customer, language))
        : new BusinessNewPage(form, errors);
  }

  private Redirect register(BusinessForm form, Person customer, Locale language) {
    var business = form.business();
    memberships.register(business, customer.actor(), clock.instant());
    return Redirect.to(Route.BUSINESS.in(language, business.id())).noticing("registered");
  }

  /// A name that the person acts for already would stand twice in the lists to choose from.
  private Map<String, String> errors(BusinessForm form, Person customer, Locale language) {
    var text = new Text(language, messages);
    var errors = new LinkedHashMap<>(form.errors(calendar.dateOf(clock.instant()), text));
    if (businesses.of(customer.account()).stream()
        .anyMatch(it -> it.business().name().equalsIgnoreCase(form.name()))) {
      errors.putIfAbsent("name", text.say("business.err.again"));
    }
    return errors;
  }

  @Get(Route.BUSINESS)
  Answer show(
      @PathVariable UUID business,
      @RequestParam(defaultValue = "") String notice,
      Person customer) {
    var found = own.find(business, customer);
    return new BusinessPage(
        found,
        businesses.members(business),
        found.isManager() ? invitations.of(business) : java.util.List.of(),
        history.of(business),
        customer.account(),
        NEWS.contains(notice) ? "business.done." + notice : null);
  }

  @Get(Route.BUSINESS_LEAVE)
  Answer askToLeave(@PathVariable UUID business, Person customer) {
    return new LeavePage(own.find(business, customer).business());
  }

  /// Looks for the business within the work: for a second copy of the form it is not there any
  /// more.
  @Post(Route.BUSINESS_LEAVE)
  Answer leave(
      @PathVariable UUID business, Submission submission, Person customer, Locale language) {
    return submission.once(
        () -> {
          own.find(business, customer);
          memberships.leave(business, customer.actor(), clock.instant());
        },
        Redirect.to(Route.DASHBOARD_PROFESSIONALS.in(language)).noticing("left"));
  }
}
