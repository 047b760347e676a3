package openpermits.accounts;

import java.net.URI;
import java.nio.file.Path;
import openpermits.settings.Settings;
import openpermits.web.Site;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class AccountsConfiguration {

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

  /// Argon2id with 19 MiB, two passes, one lane: the first of OWASP's equivalent settings.
  @Bean
  static PasswordEncoder passwords() {
    return new PatientPasswords(
        new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
        Runtime.getRuntime().availableProcessors());
  }
}
