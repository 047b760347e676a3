package openpermits.accounts;

/// How the municipality knows somebody.
///
/// @param language `en` or `fr`
public record ContactDetails(String givenName, String familyName, Phone phone, String language) {}
