package openpermits.accounts;

import java.nio.file.Path;
import openpermits.settings.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
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

  /// Argon2id with 19 MiB, two passes, one lane: the first of OWASP's equivalent settings.
  @Bean
  static PasswordEncoder passwords() {
    return new PatientPasswords(
        new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2),
        Runtime.getRuntime().availableProcessors());
  }
}
