package openpermits.applications;

import java.time.Instant;
import java.util.Locale;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// How an application came in that staff entered from paper.
///
/// @param receivedAt the beginning of the day on which the municipality received it: what the law
///   and the by-laws count from
/// @param enteredBy the name of whoever began to enter it and, once it is submitted, of whoever
///   submitted it
/// @param contact how the applicant is reached; null for one who has an account
public record CounterEntry(
    Instant receivedAt,
    Channel channel,
    String enteredBy,
    Instant enteredAt,
    @Nullable Contact contact) {

  /// Where the paper came in.
  public enum Channel implements Term {
    COUNTER,
    MAIL;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }

    @Override
    public String term() {
      return "counter.channel." + key();
    }
  }

  /// An applicant without an account.
  ///
  /// @param email empty for somebody who is written to on paper
  /// @param language `en` or `fr`
  public record Contact(String email, String language) {}
}
