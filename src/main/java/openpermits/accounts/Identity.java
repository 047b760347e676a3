package openpermits.accounts;

import java.io.Serializable;

/// Somebody as an identity provider knows them. Who it is, issuer and subject say; an address never
/// does.
///
/// @param knownAs what its owner recognizes it by: an address or a name at the provider
public record Identity(String issuer, String subject, String knownAs) implements Serializable {}
