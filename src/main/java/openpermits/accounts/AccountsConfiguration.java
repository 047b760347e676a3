package openpermits.accounts;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import openpermits.settings.Settings;
import openpermits.web.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PasskeySettings.class, ProviderSettings.class})
class AccountsConfiguration {

  private static final Duration PROVIDER_ANSWERS_WITHIN = Duration.ofSeconds(10);

  @Bean
  static AccountRules accountRules(Settings settings) {
    return settings.one("accounts.yaml", AccountRules.class);
  }

  @Bean
  static SealingKey sealingKey(
      @Value("${openpermits.key}") String given, @Value("${openpermits.data}") Path folder) {
    return new SealingKey(given, folder);
  }

  /// A device has to check who holds it, each time: that stands for a second step.
  @Bean
  static WebAuthnRelyingPartyOperations passkeyCeremonies(
      PasskeyOwners owners, PasskeyRows passkeys, PasskeySettings settings, Site site) {
    var portal = URI.create(site.address());
    var party =
        PublicKeyCredentialRpEntity.builder()
            .id(settings.domain(portal))
            .name(site.municipality().fr() + " / " + site.municipality().en())
            .build();
    var ceremonies =
        new Webauthn4JRelyingPartyOperations(owners, passkeys, party, settings.origins(portal));
    ceremonies.setCustomizeCreationOptions(asked ->
        asked.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build()));
    ceremonies.setCustomizeRequestOptions(
        asked -> asked.userVerification(UserVerificationRequirement.REQUIRED));
    return ceremonies;
  }

  /// Checks state, nonce, signature, audience and age of what an identity provider sends.
  @Bean
  static AuthenticationProvider identityExchange() {
    var patient = new SimpleClientHttpRequestFactory();
    patient.setConnectTimeout(PROVIDER_ANSWERS_WITHIN);
    patient.setReadTimeout(PROVIDER_ANSWERS_WITHIN);
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(patient)
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return new OidcAuthorizationCodeAuthenticationProvider(tokens, new OidcUserService());
  }

  /// Argon2id with 19 MiB, two passes, one lane: the first of OWASP's equivalent settings.
  @Bean
  static PasswordEncoder passwords() {
    return new PatientPasswords(
        new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
        Runtime.getRuntime().availableProcessors());
  }
}
