package openpermits.applications.office;

import java.util.function.Function;
import java.util.function.Supplier;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;
import openpermits.web.Answer;
import openpermits.web.FormTokens;
import openpermits.web.Person;
import openpermits.web.Redirect;
import org.springframework.stereotype.Component;

/// What staff sends to be done: once, however often it is sent; or not, with the reason why.
@Component
class Submissions {

  private final FormTokens tokens;

  Submissions(FormTokens tokens) {
    this.tokens = tokens;
  }

  /// Does the work unless this form was done already, and goes where the work says.
  ///
  /// @param token as the form carries it in [FormTokens#FIELD]
  /// @param refused the page that says why not
  Answer once(
      String token, Person staff, Supplier<Redirect> work, Function<Reason, Answer> refused) {
    try {
      return new Redirect(tokens.once(token, staff.account(), () -> work.get().location()));
    } catch (Refused refusal) {
      return refused.apply(refusal.reason());
    }
  }
}
