package openpermits.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/// Where a parameter may send a browser: to a path of ours, never elsewhere.
public final class OwnPath {

  /// One slash, then no second and no backslash, which browsers read as one; nothing that a header
  /// cannot carry: no control characters, no accents. Before the query no semicolon, which would
  /// end the path of a cookie, and which no page of ours has.
  private static final Pattern OURS =
      Pattern.compile("/(fr|en)/[!-:<->@-\\[\\]-~]*(\\?[!-\\[\\]-~]*)?");

  private OwnPath() {}

  /// The path that was asked for, also where the container has come to its page of errors.
  static String of(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  public static boolean isOurs(String path) {
    return OURS.matcher(path).matches() && !path.startsWith("//");
  }

  static String orHome(String path, HttpServletRequest request) {
    return isOurs(path)
        ? path
        : Route.HOME.in(SecurityConfiguration.languageOf(request.getRequestURI()));
  }

  static String withoutQuery(String path) {
    var query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}
