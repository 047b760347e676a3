package openpermits.accounts;

import openpermits.kernel.Bilingual;

/// An OpenID Connect provider that people may sign in with.
///
/// @param issuer its address, which names it
/// @param label what its button says
public record IdentityProvider(
    Clientele clientele, String issuer, String clientId, String secret, Bilingual label) {

  /// `residents`: its name in addresses.
  public String key() {
    return clientele.key();
  }

  @Override
  public String toString() {
    return key() + " " + issuer;
  }
}
