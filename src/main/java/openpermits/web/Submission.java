package openpermits.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import openpermits.kernel.Reason;
import openpermits.kernel.Refused;

/// A form as somebody signed in sent it. A controller's method that takes one gets it.
public final class Submission {

  private final FormTokens tokens;
  private final String token;
  private final UUID account;

  Submission(FormTokens tokens, String token, UUID account) {
    this.tokens = tokens;
    this.token = token;
    this.account = account;
  }

  /// Does the work in one transaction and goes on to `next`. For a copy of a form that was done
  /// already it only goes on to where the first did, and never meets a refusal that the first has
  /// caused.
  public Redirect once(Runnable work, Redirect next) {
    return once(() -> {
      work.run();
      return next;
    });
  }

  /// As [#once(Runnable, Redirect)], where only the work knows where to go on to.
  public Redirect once(Supplier<Redirect> work) {
    return Redirect.to(tokens.once(token, account, () -> work.get().location()));
  }

  /// Where a copy of this form that was done already went on to; empty when none was.
  public Optional<Redirect> answered() {
    return tokens.answered(token, account).map(Redirect::to);
  }

  /// As [#once(Supplier)], with the page that says why the work was refused.
  public Answer once(Supplier<Redirect> work, Function<Reason, Answer> refused) {
    try {
      return once(work);
    } catch (Refused refusal) {
      return refused.apply(refusal.reason());
    }
  }
}
