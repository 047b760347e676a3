package openpermits.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;

/// Whom a mail to an address is for, whether or not an account has it.
@Component
public class Addressees {

  private static final UUID NOBODY = new UUID(0, 0);

  private final Accounts accounts;

  Addressees(Accounts accounts) {
    this.accounts = accounts;
  }

  /// In the language of the account that has the address; in both, beginning with `language`, where
  /// none has.
  public Addressee at(String email, String language) {
    return accounts
        .find(email)
        .map(Account::addressee)
        .orElseGet(() -> new Addressee(NOBODY, EmailAddress.kept(email), "", language));
  }

  /// Somebody without an account, of whom one knows what they read.
  ///
  /// @param name how the mail greets them
  public static Addressee withoutAccount(String email, String name, String language) {
    return new Addressee(NOBODY, EmailAddress.kept(email), name, language);
  }

  /// Whether nobody knows which language they read.
  public static boolean areUnknown(Addressee to) {
    return to.account().equals(NOBODY);
  }
}
