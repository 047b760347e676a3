package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Finds out, for each request, what surrounds its page.
@Component
class Frames {

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
    return OwnPath.of(request) + query(request.getQueryString());
  }

  /// The same page in the other language: same identifiers, same query.
  static String sibling(HttpServletRequest request) {
    var other = Languages.other(RequestContextUtils.getLocale(request));
    var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
    return Route.sibling(OwnPath.of(request), other) + query(query);
  }

  private static String query(@Nullable String query) {
    return query == null ? "" : "?" + query;
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
