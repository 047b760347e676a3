package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import openpermits.web.OpenSessions;
import openpermits.web.Person;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Begins and ends a person's session.
@Component
class Sessions {

  private static final int LONGEST = 300;

  private final SecurityContextRepository contexts;
  private final SessionAuthenticationStrategy atSignIn;

  Sessions(SecurityContextRepository contexts, SessionAuthenticationStrategy atSignIn) {
    this.contexts = contexts;
    this.atSignIn = atSignIn;
  }

  /// Begins one under a new number, so that whoever knew the old one does not come in with it.
  void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
    var authentication = authentication(person);
    atSignIn.onAuthentication(authentication, request, response);
    remember(authentication, request, response);
    makeSecret(request);
    request.getSession().setAttribute(OpenSessions.BROWSER, browser(request));
  }

  /// The secret of the session's forms, now: pages opened at the same moment would each make their
  /// own, and only the last could be sent.
  private static void makeSecret(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken secret) {
      secret.getToken();
    }
  }

  private static String browser(HttpServletRequest request) {
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST));
  }

  /// Keeps what has changed about whoever is signed in.
  void renew(Person person, HttpServletRequest request, HttpServletResponse response) {
    remember(authentication(person), request, response);
  }

  void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }

  private void remember(
      Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private static Authentication authentication(Person person) {
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
  }
}
