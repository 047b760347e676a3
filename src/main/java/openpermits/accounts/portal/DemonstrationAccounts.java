package openpermits.accounts.portal;

import java.util.List;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The accounts of the made-up city that the tour goes through: two customers of different
/// households, an officer and a supervisor.
@Component
@Profile("demo")
class DemonstrationAccounts {

  private static final List<String> EMAILS =
      List.of(
          "julie.tremblay@example.ca",
          "sam.carter@example.ca",
          "jacques.roy@example.ca",
          "erin.li@example.ca");

  private final Accounts accounts;

  DemonstrationAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  List<Account> some() {
    return EMAILS.stream().map(accounts::find).flatMap(Optional::stream).toList();
  }
}
