package openpermits.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.Application;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Whom a letter is addressed to and who signs it.
@Component
class LetterPeople {

  private final Accounts accounts;

  LetterPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /// The lines of the address: care of the account when that has another name than the applicant.
  List<String> recipient(Application application, Text text) {
    var applicant = application.applicant();
    var careOf =
        account(application)
            .map(Account::name)
            .filter(name -> !name.equals(applicant.name()))
            .map(name -> text.say("letter.careOf", "name", name))
            .orElse("");
    var location = application.location();
    return lines(applicant.name(), careOf, location.line(), location.postalCode());
  }

  private Optional<Account> account(Application application) {
    return Optional.ofNullable(application.applicant().account()).flatMap(accounts::find);
  }

  /// Name and title; empty when the account is no more.
  List<String> signature(UUID officer, Text text) {
    return accounts
        .find(officer)
        .map(account -> lines(account.name(), text.in(account.title())))
        .orElse(List.of());
  }

  private static List<String> lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).toList();
  }
}
