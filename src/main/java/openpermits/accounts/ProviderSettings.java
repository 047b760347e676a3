package openpermits.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openpermits.kernel.Bilingual;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The identity providers of this installation: `openpermits.identity`. A blank issuer: none.
@ConfigurationProperties("openpermits.identity")
record ProviderSettings(Setting residents, Setting staff) {

  record Setting(
      String issuer, String clientId, String clientSecret, String labelFr, String labelEn) {

    private Optional<IdentityProvider> provider(Clientele clientele) {
      if (issuer.isBlank()) {
        return Optional.empty();
      }
      if (clientId.isBlank()) {
        throw new IllegalArgumentException(
            "The identity provider for " + clientele.key() + " has an issuer and no client id.");
      }
      var label = new Bilingual(labelEn, labelFr);
      return Optional.of(
          new IdentityProvider(clientele, issuer.strip(), clientId.strip(), clientSecret, label));
    }
  }

  List<IdentityProvider> providers() {
    return Stream.of(residents.provider(Clientele.RESIDENTS), staff.provider(Clientele.STAFF))
        .flatMap(Optional::stream)
        .toList();
  }
}
