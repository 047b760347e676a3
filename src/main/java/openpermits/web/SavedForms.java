package openpermits.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody typed when it could not be sent: for an hour, encrypted with a key that only
/// that browser's cookie has, and given back to the same account only.
@Component
public class SavedForms {

  public static final Duration KEPT_FOR = Duration.ofHours(1);

  private static final int LARGEST = 64 * 1024;

  /// Of a form that nobody signed in was shown: room for an address, none to fill the disk with.
  private static final int LARGEST_OF_STRANGERS = 2 * 1024;

  private static final String COOKIE = "saved_form";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;
  private final FormTokens tokens;
  private final Clock clock;

  SavedForms(JdbcClient jdbc, FormTokens tokens, Clock clock) {
    this.jdbc = jdbc;
    this.tokens = tokens;
    this.clock = clock;
  }

  /// What is kept of a form.
  private record Saved(Restored.Why why, Map<String, List<String>> fields) {

    /// Of the account that the form was shown to; empty for nobody's.
    private String token() {
      return fields.getOrDefault(FormTokens.FIELD, List.of("")).getFirst();
    }
  }

  /// Keeps the form that this request sent, to be shown again at `path`. Too large a form, or one
  /// that is not ours, is not kept.
  void save(
      String path, Restored.Why why, HttpServletRequest request, HttpServletResponse response) {
    save(path, new Saved(why, fields(request)), request, response);
  }

  /// Keeps what this request sent, or was given back, for when its page is opened next. What a
  /// script sends is on the page still.
  void keepOn(HttpServletRequest request, HttpServletResponse response) {
    var restored = RestoredArgument.of(request);
    if (restored.why() != null) {
      var saved = new Saved(restored.why(), restored.fields());
      save(request.getRequestURI(), saved, request, response);
    } else if (request.getMethod().equals("POST") && !Interruptions.isByScript(request)) {
      save(request.getRequestURI(), Restored.Why.GONE, request, response);
    }
  }

  private void save(
      String path, Saved saved, HttpServletRequest request, HttpServletResponse response) {
    var body = JSON.writeValueAsBytes(saved);
    if (body.length > largest(saved)) {
      return;
    }
    var id = UUID.randomUUID();
    var key = Sealed.newKey();
    jdbc.sql("insert into saved_forms (id, path, fields, expires_at) values (?, ?, ?, ?)")
        .params(
            id,
            path,
            Sealed.seal(body, key),
            clock.instant().plus(KEPT_FOR).atOffset(ZoneOffset.UTC))
        .update();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(path, id + "." + Sealed.text(key), request));
  }

  private int largest(Saved saved) {
    return tokens.isOurs(saved.token()) ? LARGEST : LARGEST_OF_STRANGERS;
  }

  Restored restore(HttpServletRequest request) {
    return cookie(request).flatMap(value -> restore(value, request)).orElse(Restored.NOTHING);
  }

  private Optional<Restored> restore(String cookie, HttpServletRequest request) {
    var parts = cookie.split("\\.", 2);
    return id(parts[0])
        .filter(_ -> parts.length == 2)
        .flatMap(id -> take(id, request.getRequestURI()))
        .flatMap(sealed -> Sealed.bytes(parts[1]).flatMap(key -> Sealed.open(sealed, key)))
        .map(body -> JSON.readValue(body, Saved.class))
        .filter(saved -> isOf(saved, People.of(request)))
        .map(saved -> new Restored(saved.fields(), saved.why()));
  }

  /// A form carries the token of the account it was shown to: another account does not get it.
  private boolean isOf(Saved saved, @org.jspecify.annotations.Nullable Person person) {
    var token = saved.token();
    return person == null ? token.isEmpty() : tokens.isOf(token, person.account());
  }

  private Optional<byte[]> take(UUID id, String path) {
    return jdbc.sql(
            "delete from saved_forms where id = ? and path = ? and expires_at > ? returning fields")
        .params(id, path, clock.instant().atOffset(ZoneOffset.UTC))
        .query(byte[].class)
        .optional();
  }

  /// Those that nobody came back for; called by a timer.
  public int forget(Instant now) {
    return jdbc.sql("delete from saved_forms where expires_at <= ?")
        .param(now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Map<String, List<String>> fields(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals("_csrf") && !isSecret(name)) {
            fields.put(name, Arrays.asList(values));
          }
        });
    return fields;
  }

  private static boolean isSecret(String field) {
    var name = field.toLowerCase(Locale.ROOT);
    return name.endsWith("password") || name.endsWith("timecode") || name.endsWith("recoverycode");
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request.getRequestURI())))
        .map(Cookie::getValue);
  }

  /// One for each page, so that what is kept of one form outlives another: the comment, while the
  /// language of the sign-in page is switched. A browser sends it to that page only: those of many
  /// pages together would be more than a request may carry.
  private static String name(String path) {
    return COOKIE + "_" + Integer.toHexString(path.hashCode());
  }

  private static String cookie(String path, String value, HttpServletRequest request) {
    return ResponseCookie.from(name(path), value)
        .path(path)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Lax")
        .maxAge(KEPT_FOR)
        .build()
        .toString();
  }
}
