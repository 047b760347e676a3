package openpermits.applications.office;

import java.util.Locale;
import java.util.UUID;
import openpermits.accounts.Accounts;
import openpermits.applications.ReviewDesk;
import openpermits.web.Answer;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An officer takes a request on, or gives it to a colleague.
@Controller
class AssignmentController {

  private final StaffRequests requests;
  private final ReviewDesk desk;
  private final Accounts accounts;

  AssignmentController(StaffRequests requests, ReviewDesk desk, Accounts accounts) {
    this.requests = requests;
    this.desk = desk;
    this.accounts = accounts;
  }

  /// Assigns.
  ///
  /// @param officer the account to assign to; empty for oneself
  /// @param me whether to assign to oneself, whoever is chosen
  @Post(Route.STAFF_WITHDRAWAL_ASSIGN)
  Answer assign(
      @PathVariable UUID withdrawal,
      @RequestParam(defaultValue = "") String officer,
      @RequestParam(defaultValue = "false") boolean me,
      Person person,
      Locale language) {
    requests.find(withdrawal, person.actor());
    desk.assign(withdrawal, me || officer.isEmpty() ? person.account() : staff(officer));
    return Redirect.to(Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal));
  }

  private UUID staff(String account) {
    return accounts.staff().stream()
        .map(openpermits.accounts.Account::id)
        .filter(id -> id.toString().equals(account))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
