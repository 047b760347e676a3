package openpermits.accounts;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Where passkeys are good for: `openpermits.passkeys`. Blank: where people reach the portal.
///
/// @param domain what devices bind passkeys to: a host, or a domain that it belongs to. Those made
///   for another are lost when it is changed
/// @param origins the addresses that passkeys are used at, separated by commas
@ConfigurationProperties("openpermits.passkeys")
record PasskeySettings(String domain, String origins) {

  /// @param portal where people reach the portal
  String domain(URI portal) {
    return domain.isBlank() ? portal.getHost() : domain.strip();
  }

  /// @param portal where people reach the portal
  Set<String> origins(URI portal) {
    return origins.isBlank()
        ? Set.of(portal.getScheme() + "://" + portal.getAuthority())
        : Arrays.stream(origins.split(",", -1)).map(String::strip).collect(Collectors.toSet());
  }
}
