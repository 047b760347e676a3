package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// What stands between a person and a page: no session (any more), a form grown old, a door that is
/// not theirs. What was typed is kept and shown again; it is never sent by itself.
@Component
class Interruptions implements AuthenticationEntryPoint, AccessDeniedHandler {

  /// Addresses that only do something.
  private static final Set<Route> NO_PAGES = Set.of(Route.SIGN_OUT, Route.LANGUAGE);

  /// Headers that scripts of ours send, and no form can.
  private static final Set<String> BY_SCRIPT = Set.of(Transfer.HEADER, "X-Requested-With");

  private final SavedForms forms;

  Interruptions(SavedForms forms) {
    this.forms = forms;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    if (isByScript(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      signInFirst(request, response);
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    if (!(cause instanceof CsrfException)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (isByScript(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else if (People.of(request) == null && !isOpenToType(target(request))) {
      signInFirst(request, response);
    } else if (isSwitch(request)) {
      switchLanguage(request, response);
    } else {
      forms.save(request.getRequestURI(), Restored.Why.FORM_EXPIRED, request, response);
      seeOther(Frames.path(request), response);
    }
  }

  /// The form has grown old, and is shown in the language that was asked for.
  private void switchLanguage(HttpServletRequest request, HttpServletResponse response) {
    forms.save(target(request), Restored.Why.FORM_EXPIRED, request, response);
    var to = request.getParameter("_to");
    seeOther(OwnPath.orHome(to == null ? "" : to, request), response);
  }

  /// Sent by a script, which shows no page.
  static boolean isByScript(HttpServletRequest request) {
    return BY_SCRIPT.stream().anyMatch(name -> request.getHeader(name) != null);
  }

  private static boolean isSwitch(HttpServletRequest request) {
    return Route.at(request.getRequestURI()).filter(Route.LANGUAGE::equals).isPresent();
  }

  /// The page that the form belongs to: its own, or the one that a switch of language leads to.
  private static String target(HttpServletRequest request) {
    var to = request.getParameter("_to");
    return to != null && isSwitch(request)
        ? OwnPath.withoutQuery(OwnPath.orHome(to, request))
        : request.getRequestURI();
  }

  private void signInFirst(HttpServletRequest request, HttpServletResponse response) {
    var isForm = request.getMethod().equals("POST");
    if (isForm) {
      forms.save(request.getRequestURI(), Restored.Why.SESSION_ENDED, request, response);
    }
    var language = SecurityConfiguration.languageOf(request.getRequestURI());
    var back = URLEncoder.encode(Frames.path(request), StandardCharsets.UTF_8);
    var ended = isForm || hadSession(request) ? "&notice=session-ended" : "";
    var kept = isForm ? "&kept=yes" : "";
    seeOther(Route.SIGN_IN.in(language) + "?returnTo=" + back + ended + kept, response);
  }

  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  /// A page with a form for people who are not signed in: signing in, opening an account.
  private static boolean isOpenToType(String path) {
    return Route.at(path)
        .filter(route -> route.door().isOpen() && !NO_PAGES.contains(route))
        .isPresent();
  }

  private static void seeOther(String location, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, location);
  }
}
