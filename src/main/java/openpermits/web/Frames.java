package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.pattern.PathPattern;

/// Finds out, for each request, what surrounds its page.
@Component
class Frames {

  private static final Map<String, Route> BY_PATTERN =
      Arrays.stream(Route.values())
          .flatMap(route ->
              java.util.stream.Stream.of(Languages.FRENCH, Languages.ENGLISH)
                  .map(language -> Map.entry(route.pattern(language), route)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final FormTokens tokens;
  private final Site site;
  private final WebSettings settings;
  private final Assets assets;

  Frames(FormTokens tokens, Site site, WebSettings settings, Assets assets) {
    this.tokens = tokens;
    this.site = site;
    this.settings = settings;
    this.assets = assets;
  }

  Frame around(HttpServletRequest request) {
    var person = People.of(request);
    return new Frame(
        person,
        path(request),
        sibling(request),
        () -> csrf(request),
        person == null ? "" : tokens.fresh(person.account()),
        settings.demonstration(),
        site,
        assets.path(),
        RestoredArgument.of(request),
        settings.idle().toSeconds());
  }

  static String path(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /// The same page in the other language: same identifiers, same query.
  static String sibling(HttpServletRequest request) {
    var other = Languages.other(RequestContextUtils.getLocale(request));
    var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return route(request)
            .map(route -> filled(route.pattern(other), request))
            .orElseGet(() -> Route.HOME.in(other))
        + (query == null ? "" : "?" + query);
  }

  static Optional<Route> route(HttpServletRequest request) {
    return switch (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)) {
      case PathPattern pattern -> Optional.ofNullable(BY_PATTERN.get(pattern.getPatternString()));
      case String pattern -> Optional.ofNullable(BY_PATTERN.get(pattern));
      case null, default -> Optional.empty();
    };
  }

  private static String filled(String pattern, HttpServletRequest request) {
    var filled = pattern;
    for (var place : identifiers(request).entrySet()) {
      filled = filled.replace("{" + place.getKey() + "}", Route.safe(place.getValue()));
    }
    return filled;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> identifiers(HttpServletRequest request) {
    var found =
        (@Nullable Map<String, String>)
            request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return found == null ? Map.of() : found;
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
