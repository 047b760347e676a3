package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Notice;
import openpermits.accounts.SignIns;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Somebody's own account: contact details, and which mails they want in which language.
@Controller
class ProfileController {

  private static final String SAVED = "saved";

  private final Accounts accounts;
  private final Sessions sessions;
  private final Messages messages;

  ProfileController(Accounts accounts, Sessions sessions, Messages messages) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.messages = messages;
  }

  @Get(Route.PROFILE)
  Answer contact(
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person person,
      Locale shown) {
    var account = account(person);
    var form = restored.isEmpty() ? DetailsForm.of(account) : DetailsForm.of(restored);
    var errors =
        restored.hadErrors() ? form.errors(new Text(shown, messages)) : Map.<String, String>of();
    return new ProfilePage(
        account, form, errors, notice.equals(SAVED), notice.equals("address-changed"));
  }

  @Post(Route.PROFILE)
  Answer change(
      Person person, Locale shown, HttpServletRequest request, HttpServletResponse response) {
    var account = customer(person);
    var form = DetailsForm.of(request);
    var errors = form.errors(new Text(shown, messages));
    if (!errors.isEmpty()) {
      return new ProfilePage(account, form, errors, false, false);
    }
    accounts.change(account.id(), form.details());
    sessions.renew(SignIns.person(account(person)), request, response);
    return Redirect.to(Route.PROFILE.in(shown)).noticing(SAVED);
  }

  @Get(Route.PROFILE_NOTIFICATIONS)
  Answer notifications(
      @RequestParam(defaultValue = "") String notice, Restored restored, Person person) {
    var account = customer(person);
    var wanted =
        restored.isEmpty()
            ? accounts.wanted(account.id())
            : chosen(choice -> restored.has(choice.key()));
    return new NotificationsPage(account, wanted, notice.equals(SAVED));
  }

  /// A box that is not ticked is not sent: what is missing is declined.
  @Post(Route.PROFILE_NOTIFICATIONS)
  Answer choose(HttpServletRequest request, Person person, Locale shown) {
    var account = customer(person);
    accounts.choose(
        account.id(), chosen(choice -> request.getParameterMap().containsKey(choice.key())));
    return Redirect.to(Route.PROFILE_NOTIFICATIONS.in(shown)).noticing(SAVED);
  }

  private static Set<Notice> chosen(Predicate<Notice> isTicked) {
    var chosen = EnumSet.noneOf(Notice.class);
    Arrays.stream(Notice.values()).filter(isTicked).forEach(chosen::add);
    return chosen;
  }

  private Account account(Person person) {
    return accounts.find(person.account()).orElseThrow(NotFound::new);
  }

  private Account customer(Person person) {
    if (person.isStaff()) {
      throw new NotFound();
    }
    return account(person);
  }
}
