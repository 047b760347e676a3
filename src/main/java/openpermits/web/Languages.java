package openpermits.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/// The two official languages. A page's address says which it is in; nothing else does.
public final class Languages implements LocaleResolver {

  public static final Locale FRENCH = Locale.CANADA_FRENCH;
  public static final Locale ENGLISH = Locale.CANADA;

  static final String COOKIE = "lang";

  public static Locale of(String language) {
    return language.equals("fr") ? FRENCH : ENGLISH;
  }

  public static Locale other(Locale language) {
    return language.getLanguage().equals("fr") ? ENGLISH : FRENCH;
  }

  /// The language of an address, when it has one.
  static Optional<Locale> ofPath(String path) {
    if (path.startsWith("/fr/") || path.equals("/fr")) {
      return Optional.of(FRENCH);
    }
    if (path.startsWith("/en/") || path.equals("/en")) {
      return Optional.of(ENGLISH);
    }
    return Optional.empty();
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return ofPath(OwnPath.of(request)).or(() -> ofCookie(request)).orElseGet(() -> asked(request));
  }

  /// Never called: the address decides.
  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the address decides the language");
  }

  private static Optional<Locale> ofCookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .map(Languages::of)
        .findFirst();
  }

  private static Locale asked(HttpServletRequest request) {
    return request.getLocale().getLanguage().equals("en")
            && request.getHeader("Accept-Language") != null
        ? ENGLISH
        : FRENCH;
  }
}
