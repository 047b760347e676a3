package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.accounts.Account;
import openpermits.accounts.EmailAddress;
import openpermits.web.Restored;
import openpermits.web.Text;

/// What somebody who wants an account typed on the first page.
///
/// @param kind `individual` or `professional`
public record ContactForm(String kind, String email, DetailsForm details) implements Serializable {

  private static final String INDIVIDUAL = Account.Kind.INDIVIDUAL.key();

  /// Before anything is typed: an individual who is written to in the language of the page.
  static ContactForm blank(String language) {
    return new ContactForm(INDIVIDUAL, "", new DetailsForm("", "", "", language));
  }

  /// When only the address is known.
  static ContactForm to(String email) {
    return new ContactForm(INDIVIDUAL, email, new DetailsForm("", "", "", ""));
  }

  static ContactForm of(HttpServletRequest request) {
    return new ContactForm(
        DetailsForm.orEmpty(request.getParameter("kind")),
        DetailsForm.orEmpty(request.getParameter("email")),
        DetailsForm.of(request));
  }

  static ContactForm of(Restored restored) {
    return new ContactForm(
        restored.value("kind"), restored.value("email"), DetailsForm.of(restored));
  }

  boolean isProfessional() {
    return kind.equals(Account.Kind.PROFESSIONAL.key());
  }

  Account.Kind chosenKind() {
    return isProfessional() ? Account.Kind.PROFESSIONAL : Account.Kind.INDIVIDUAL;
  }

  Map<String, String> errors(Text text) {
    var details = details().errors(text);
    var errors = new LinkedHashMap<String, String>();
    for (var field : new String[] {"firstName", "lastName"}) {
      if (details.containsKey(field)) {
        errors.put(field, details.get(field));
      }
    }
    errors.putAll(emailErrors(email, text));
    errors.putAll(details);
    return errors;
  }

  /// What is wrong with an address that mail is to be sent to.
  static Map<String, String> emailErrors(String email, Text text) {
    if (email.isBlank()) {
      return Map.of("email", text.say("signIn.err.email"));
    }
    return EmailAddress.isComplete(email)
        ? Map.of()
        : Map.of("email", text.say("signIn.err.emailFormat"));
  }
}
