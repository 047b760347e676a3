package openpermits.accounts.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import openpermits.kernel.Actor.Role;
import openpermits.web.OwnPath;
import openpermits.web.Route;

/// Where to go after signing in: to the page that was asked for first, in its own language, when it
/// is a page of ours whose door admits this person; home otherwise. What comes with the request is
/// never trusted to name another site.
record ReturnTo(String path) {

  /// Addresses that do something, or lead back here.
  private static final Set<Route> NO_PAGES =
      Set.of(
          Route.SIGN_IN,
          Route.SIGN_IN_CODE,
          Route.SIGN_IN_PASSKEY,
          Route.SIGN_IN_WITH,
          Route.SIGN_IN_RETURN,
          Route.SIGN_OUT,
          Route.LANGUAGE,
          Route.SESSION);

  /// The address of a page that leads there afterwards; what is no page of ours is left out.
  String after(String page) {
    return path.isEmpty() || !OwnPath.isOurs(path)
        ? page
        : page
            + (page.contains("?") ? "&" : "?")
            + "returnTo="
            + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  String orHome(Role role, Locale language) {
    return OwnPath.isOurs(path) && isPlain() && admits(role) ? path : Route.HOME.in(language);
  }

  private boolean isPlain() {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(path);
  }

  private boolean admits(Role role) {
    var address = path.replaceFirst("[?#].*", "");
    return Route.at(address)
        .filter(route -> !NO_PAGES.contains(route))
        .filter(route -> route.door().admits(role))
        .isPresent();
  }
}
