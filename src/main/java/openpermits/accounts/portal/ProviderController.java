package openpermits.accounts.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Clientele;
import openpermits.accounts.Identities;
import openpermits.accounts.IdentityProvider;
import openpermits.accounts.IdentityProviders;
import openpermits.accounts.IdentityProviders.Visit;
import openpermits.accounts.SignIns;
import openpermits.accounts.SignIns.Outcome;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Site;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with an identity provider, which stands for the password: a second step is asked for
/// all the same. Somebody whom it knows and no account does opens one, or links theirs.
@Controller
class ProviderController {

  /// What a provider says of somebody who did not want to.
  private static final String CANCELLED = "access_denied";

  private final IdentityProviders providers;
  private final Identities identities;
  private final Accounts accounts;
  private final SignIns signIns;
  private final Sessions sessions;
  private final SignInPages pages;
  private final Site site;
  private final Clock clock;

  ProviderController(
      IdentityProviders providers,
      Identities identities,
      Accounts accounts,
      SignIns signIns,
      Sessions sessions,
      SignInPages pages,
      Site site,
      Clock clock) {
    this.providers = providers;
    this.identities = identities;
    this.accounts = accounts;
    this.signIns = signIns;
    this.sessions = sessions;
    this.pages = pages;
    this.site = site;
    this.clock = clock;
  }

  @Get(Route.SIGN_IN_WITH)
  Answer go(
      @PathVariable("provider") String key,
      @RequestParam(defaultValue = "") String returnTo,
      HttpServletRequest request,
      Optional<Person> person,
      Locale language) {
    var provider = providers.find(key).orElseThrow(NotFound::new);
    if (person.isPresent()) {
      return Redirect.to(new ReturnTo(returnTo).orHome(person.get().role(), language));
    }
    var registration = providers.registration(provider);
    if (registration.isEmpty()) {
      return refused("signIn.provider.away", returnTo, request, language);
    }
    var asked = question(registration.get(), request, language);
    AskedProvider.begin(provider.clientele(), asked, returnTo, clock.instant(), request);
    return Redirect.to(asked.getAuthorizationRequestUri());
  }

  /// With a state, a nonce and a proof key of its own.
  private OAuth2AuthorizationRequest question(
      ClientRegistration registration, HttpServletRequest request, Locale language) {
    var back = site.address() + Route.SIGN_IN_RETURN.in(language, registration.getRegistrationId());
    var localized =
        ClientRegistration.withClientRegistration(registration).redirectUri(back).build();
    var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> localized);
    resolver.setAuthorizationRequestCustomizer(
        OAuth2AuthorizationRequestCustomizers.withPkce()
            .andThen(asked ->
                asked.additionalParameters(
                    more -> more.put("ui_locales", language.getLanguage()))));
    var asked = resolver.resolve(request, registration.getRegistrationId());
    if (asked == null) {
      throw new IllegalStateException("no question for " + registration.getRegistrationId());
    }
    return asked;
  }

  /// A page that is reloaded, or read in the other language, finds nothing asked any more.
  @Get(Route.SIGN_IN_RETURN)
  Answer comeBack(
      @PathVariable("provider") String key,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String error,
      HttpServletRequest request,
      HttpServletResponse response,
      Optional<Person> person,
      Locale language) {
    var provider = providers.find(key).orElseThrow(NotFound::new);
    if (person.isPresent()) {
      return Redirect.to(Route.HOME.in(language));
    }
    var asked = AskedProvider.take(provider.clientele(), clock.instant(), request);
    var returnTo = asked.map(AskedProvider::returnTo).orElse("");
    if (error.equals(CANCELLED)) {
      return refused("signIn.provider.cancelled", returnTo, request, language);
    }
    if (asked.isEmpty() || code.isEmpty() || state.isEmpty()) {
      return refused("signIn.provider.unproven", returnTo, request, language);
    }
    var answered =
        new OAuth2AuthorizationExchange(asked.get().asked(), answer(asked.get(), code, state));
    return switch (providers.prove(provider, answered)) {
      case Visit.Away _ -> refused("signIn.provider.away", returnTo, request, language);
      case Visit.Unproven _ -> refused("signIn.provider.unproven", returnTo, request, language);
      case Visit.Proven proven ->
          identities
              .owner(proven.identity())
              .map(owner -> known(owner, proven, provider, returnTo, request, response, language))
              .orElseGet(() -> unknown(proven, provider, returnTo, request, language));
    };
  }

  private static OAuth2AuthorizationResponse answer(
      AskedProvider asked, String code, String state) {
    return OAuth2AuthorizationResponse.success(code)
        .redirectUri(Objects.requireNonNull(asked.asked().getRedirectUri()))
        .state(state)
        .build();
  }

  private Answer known(
      Account owner,
      Visit.Proven proven,
      IdentityProvider provider,
      String returnTo,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language) {
    if (owner.isClosed() || !provider.clientele().admits(owner.role())) {
      return refused("signIn.provider.notHere", returnTo, request, language);
    }
    identities.used(proven.identity(), clock.instant());
    if (signIns.admitted(owner, clock.instant()) instanceof Outcome.SignedIn(var person)) {
      sessions.begin(person, request, response);
      return Redirect.to(new ReturnTo(returnTo).orHome(person.role(), language));
    }
    PendingSignIn.begin(owner.id(), returnTo, clock.instant(), request);
    return Redirect.to(Route.SIGN_IN_CODE.in(language));
  }

  /// Only whoever owns an address learns that it has an account.
  private Answer unknown(
      Visit.Proven proven,
      IdentityProvider provider,
      String returnTo,
      HttpServletRequest request,
      Locale language) {
    var claims = proven.claims();
    ProvenIdentity.begin(
        provider.clientele(), proven.identity(), claims, returnTo, clock.instant(), request);
    var hasAccount =
        provider.clientele() == Clientele.STAFF
            || (claims.isVerified() && accounts.find(claims.email()).isPresent());
    return hasAccount ? toJoin(language) : Redirect.to(Route.REGISTER_WITH.in(language));
  }

  /// Signs in as usual, and then links both.
  static Redirect toJoin(Locale language) {
    var signIn = Route.SIGN_IN.in(language) + "?notice=identity-proven";
    return Redirect.to(new ReturnTo(Route.PROFILE_IDENTITY_JOIN.in(language)).after(signIn));
  }

  private SignInPage refused(
      String sentence, String returnTo, HttpServletRequest request, Locale language) {
    var form = new SignInForm("", "", returnTo);
    return pages.refused(form, Troubles.at("provider", sentence), request, language);
  }
}
