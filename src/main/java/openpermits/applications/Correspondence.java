package openpermits.applications;

import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import org.springframework.stereotype.Component;

/// How the applicant of a file is written to: as the account says, or the paper that it came on.
@Component
public class Correspondence {

  private final Accounts accounts;

  Correspondence(Accounts accounts) {
    this.accounts = accounts;
  }

  /// `en` or `fr`.
  public String language(Application application) {
    return application
        .contact()
        .map(CounterEntry.Contact::language)
        .or(() -> account(application).map(Account::language))
        .orElse("fr");
  }

  /// Where mail goes; empty for somebody who is written to on paper.
  public String email(Application application) {
    return application
        .contact()
        .map(CounterEntry.Contact::email)
        .or(() -> account(application).map(Account::email))
        .orElse("");
  }

  private Optional<Account> account(Application application) {
    return Optional.ofNullable(application.applicant().account()).flatMap(accounts::find);
  }
}
