package openpermits.accounts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import openpermits.kernel.Actor.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// The identity providers that people may sign in with here. What one says of itself is read when
/// somebody first wants to: the portal starts without it, and works without it.
@Component
public class IdentityProviders {

  private static final Logger LOG = LoggerFactory.getLogger(IdentityProviders.class);

  private final List<IdentityProvider> all;
  private final AuthenticationProvider exchange;
  private final Map<Clientele, ClientRegistration> registrations = new ConcurrentHashMap<>();

  IdentityProviders(ProviderSettings settings, AuthenticationProvider identityExchange) {
    this.all = settings.providers();
    this.exchange = identityExchange;
  }

  /// What came of sending somebody to a provider.
  public sealed interface Visit {

    record Proven(Identity identity, ProviderClaims claims) implements Visit {}

    /// What came back proves nothing: it was not asked for, is forged or too old.
    record Unproven() implements Visit {}

    /// The provider does not answer.
    record Away() implements Visit {}
  }

  public List<IdentityProvider> all() {
    return all;
  }

  public boolean isAnyFor(Role role) {
    return all.stream().anyMatch(provider -> provider.clientele().admits(role));
  }

  /// The one with this name; empty when there is none here.
  ///
  /// @param key as in addresses
  public Optional<IdentityProvider> find(String key) {
    return all.stream().filter(provider -> provider.key().equals(key)).findFirst();
  }

  /// The portal as this provider knows it; empty when the provider does not answer.
  public Optional<ClientRegistration> registration(IdentityProvider provider) {
    var known = Optional.ofNullable(registrations.get(provider.clientele()));
    if (known.isPresent()) {
      return known;
    }
    try {
      var read = read(provider);
      registrations.put(provider.clientele(), read);
      return Optional.of(read);
    } catch (IllegalArgumentException | IllegalStateException | RestClientException fault) {
      LOG.warn("The identity provider for {} gives no account of itself", provider, fault);
      return Optional.empty();
    }
  }

  private static ClientRegistration read(IdentityProvider provider) {
    return ClientRegistrations.fromOidcIssuerLocation(provider.issuer())
        .registrationId(provider.key())
        .clientId(provider.clientId())
        .clientSecret(provider.secret())
        .scope("openid", "profile", "email")
        .build();
  }

  /// Exchanges what a provider sent somebody back with for who they are, and checks all of it.
  ///
  /// @param answered what was asked, and what came back
  public Visit prove(IdentityProvider provider, OAuth2AuthorizationExchange answered) {
    return registration(provider)
        .map(registration -> prove(provider, registration, answered))
        .orElseGet(Visit.Away::new);
  }

  private Visit prove(
      IdentityProvider provider,
      ClientRegistration registration,
      OAuth2AuthorizationExchange answered) {
    try {
      var proven =
          exchange.authenticate(new OAuth2LoginAuthenticationToken(registration, answered));
      var user = (OidcUser) Objects.requireNonNull(Objects.requireNonNull(proven).getPrincipal());
      var claims = ProviderClaims.of(user);
      var subject = Objects.requireNonNull(user.getSubject());
      return new Visit.Proven(
          new Identity(provider.issuer(), subject, claims.knownAs(subject)), claims);
    } catch (OAuth2AuthenticationException
        | OAuth2AuthorizationException
        | JwtException
        | RestClientException fault) {
      LOG.info("The identity provider for {} proved nothing: {}", provider, fault.getMessage());
      return isAway(fault) ? new Visit.Away() : new Visit.Unproven();
    }
  }

  private static boolean isAway(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .anyMatch(IOException.class::isInstance);
  }
}
