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
/// @param returnTo the page that was asked for first; empty when none was
public record ContactForm(String kind, String email, DetailsForm details, String returnTo)
    implements Serializable {

  private static final String INDIVIDUAL = Account.Kind.INDIVIDUAL.key();

  /// As long as any address of ours.
  private static final int LONGEST_ADDRESS = 2000;

  public ContactForm {
    returnTo = returnTo.length() > LONGEST_ADDRESS || returnTo.indexOf(0) >= 0 ? "" : returnTo;
  }

  /// Before anything is typed: an individual who is written to in the language of the page.
  static ContactForm blank(String language) {
    return new ContactForm(INDIVIDUAL, "", new DetailsForm("", "", "", language), "");
  }

  /// When only the address is known.
  static ContactForm to(String email) {
    return new ContactForm(INDIVIDUAL, email, new DetailsForm("", "", "", ""), "");
  }

  static ContactForm of(HttpServletRequest request) {
    return new ContactForm(
        DetailsForm.orEmpty(request.getParameter("kind")),
        DetailsForm.orEmpty(request.getParameter("email")),
        DetailsForm.of(request),
        DetailsForm.orEmpty(request.getParameter("returnTo")));
  }

  static ContactForm of(Restored restored) {
    return new ContactForm(
        restored.value("kind"),
        restored.value("email"),
        DetailsForm.of(restored),
        restored.value("returnTo"));
  }

  /// The same, with another page to go to afterwards.
  ContactForm returningTo(String page) {
    return new ContactForm(kind, email, details, page);
  }

  /// The same, with what else is known.
  ContactForm knowing(DetailsForm known) {
    return new ContactForm(kind, email, known, returnTo);
  }

  public boolean isProfessional() {
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
