package openpermits.accounts.portal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import openpermits.web.Restored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What is wrong with a form, by field, as the names of sentences. A form carries them along while
/// its language is switched: passwords are not kept, so nobody could find out again what was wrong.
public record Troubles(List<Trouble> all) {

  /// The hidden field that carries one each.
  private static final String FIELD = "trouble";

  static final Troubles NONE = new Troubles(List.of());

  /// One of them.
  ///
  /// @param until when the wait is over that the sentence tells of; null when it tells of none
  public record Trouble(String field, String sentence, @Nullable Instant until) {

    /// Of what came back with a form nothing else is said: a browser may send anything.
    private static final Set<String> KNOWN =
        Set.of(
            "err.429",
            "signIn.err.bad",
            "signIn.err.email",
            "signIn.err.emailFormat",
            "signIn.err.locked",
            "signIn.err.password",
            "signIn.passkey.err",
            "signIn.provider.away",
            "signIn.provider.cancelled",
            "signIn.provider.notHere",
            "signIn.provider.unproven",
            "security.password.bad",
            "security.password.none",
            "secondStep.err.code",
            "secondStep.err.codeBad",
            "secondStep.err.notProved",
            "secondStep.err.recoveryBad",
            "register.err.passwordShort",
            "register.err.passwordCommon");

    private static Optional<Trouble> read(String carried) {
      var parts = carried.split(" ", 3);
      if (parts.length < 2 || !KNOWN.contains(parts[1])) {
        return Optional.empty();
      }
      try {
        var until = parts.length == 2 ? null : Instant.parse(parts[2]);
        return Optional.of(new Trouble(parts[0], parts[1], until));
      } catch (DateTimeParseException notOurs) {
        return Optional.empty();
      }
    }

    String carried() {
      return field + " " + sentence + (until == null ? "" : " " + until);
    }
  }

  public Troubles {
    all = List.copyOf(all);
  }

  static Troubles at(String field, String sentence) {
    return new Troubles(List.of(new Trouble(field, sentence, null)));
  }

  static Troubles waiting(String field, String sentence, Instant until) {
    return new Troubles(List.of(new Trouble(field, sentence, until)));
  }

  /// Those that the page showed in the other language.
  static Troubles carried(Restored restored) {
    return restored.hadErrors()
        ? new Troubles(
            restored.fields().getOrDefault(FIELD, List.of()).stream()
                .flatMap(carried -> Trouble.read(carried).stream())
                .toList())
        : NONE;
  }

  Troubles and(Troubles others) {
    return new Troubles(Stream.concat(all.stream(), others.all.stream()).toList());
  }

  /// What a page that shows them answers with.
  HttpStatus status() {
    if (isEmpty()) {
      return HttpStatus.OK;
    }
    return all.stream().anyMatch(trouble -> trouble.until() != null)
        ? HttpStatus.TOO_MANY_REQUESTS
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// For the form's hidden fields.
  public List<String> carried() {
    return all.stream().map(Trouble::carried).toList();
  }

  /// As sentences beside their fields.
  Map<String, String> said(Function<Trouble, String> sentence) {
    return all.stream()
        .collect(toMap(Trouble::field, sentence, (first, _) -> first, LinkedHashMap::new));
  }
}
