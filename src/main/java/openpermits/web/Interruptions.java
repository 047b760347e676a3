package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  private final SavedForms forms;

  Interruptions(SavedForms forms) {
    this.forms = forms;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    signInFirst(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    if (!(cause instanceof CsrfException)) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (People.of(request) == null && !isSignIn(request)) {
      signInFirst(request, response);
    } else {
      forms.save(request.getRequestURI(), Restored.Why.FORM_EXPIRED, request, response);
      seeOther(Frames.path(request), response);
    }
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

  private static boolean isSignIn(HttpServletRequest request) {
    return request.getRequestURI().equals(Route.SIGN_IN.in(Languages.FRENCH))
        || request.getRequestURI().equals(Route.SIGN_IN.in(Languages.ENGLISH));
  }

  private static void seeOther(String location, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, location);
  }
}
