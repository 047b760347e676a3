package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import openpermits.accounts.Account;
import openpermits.accounts.ContactDetails;
import openpermits.accounts.Phone;
import openpermits.web.Languages;
import openpermits.web.Restored;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.jspecify.annotations.Nullable;

/// What somebody typed about how the municipality knows them.
///
/// @param language `en` or `fr`; empty when neither is chosen
public record DetailsForm(String firstName, String lastName, String phone, String language)
    implements Serializable {

  private static final int LONGEST_NAME = 100;

  static DetailsForm of(HttpServletRequest request) {
    return of(name -> orEmpty(request.getParameter(name)));
  }

  static DetailsForm of(Restored restored) {
    return of(restored::value);
  }

  static DetailsForm of(Account account) {
    return new DetailsForm(
        account.givenName(),
        account.familyName(),
        account.phone().in(Languages.of(account.language())),
        account.language());
  }

  private static DetailsForm of(UnaryOperator<String> typed) {
    return new DetailsForm(
        typed.apply("firstName"),
        typed.apply("lastName"),
        typed.apply("phone"),
        typed.apply("language"));
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /// What is wrong, by field, in the order of the page.
  Map<String, String> errors(Text text) {
    var errors = new LinkedHashMap<String, String>();
    name(firstName, "firstName", errors, text);
    name(lastName, "lastName", errors, text);
    if (Phone.of(phone).isEmpty()) {
      errors.put("phone", text.say("register.err.phone"));
    }
    if (!Set.of("fr", "en").contains(language)) {
      errors.put("language", text.say("register.err.language"));
    }
    return errors;
  }

  private static void name(String typed, String field, Map<String, String> errors, Text text) {
    var name = Typed.of(typed);
    if (name.isBlank()) {
      errors.put(field, text.say("register.err." + field));
    } else if (name.length() > LONGEST_NAME) {
      errors.put(field, text.say("register.err.nameLong", "n", LONGEST_NAME));
    } else if (name.hasForbiddenCharacters() || typed.lines().count() > 1) {
      errors.put(field, text.say("form.err.characters"));
    }
  }

  /// Once there are no errors.
  ContactDetails details() {
    return new ContactDetails(
        firstName.strip(), lastName.strip(), Phone.of(phone).orElse(Phone.NONE), language);
  }
}
