package openpermits.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import openpermits.kernel.Actor;
import openpermits.web.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A request of somebody who has signed in.
public final class SignedIn {

  private SignedIn() {}

  /// Signs the request in as this person.
  ///
  /// @param language of their letters: `fr` or `en`
  public static RequestPostProcessor as(Actor actor, String language) {
    var me =
        new Person(
            actor.account(),
            actor.account() + "@example.ca",
            actor.name(),
            actor.name(),
            actor.role(),
            language);
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(me, null, me.authorities()));
  }
}
