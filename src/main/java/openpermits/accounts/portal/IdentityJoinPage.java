package openpermits.accounts.portal;

import openpermits.web.Page;

/// Asks whether an identity is to open this account from now on.
///
/// @param knownAs what its owner recognizes the identity by
/// @param email the address of the account
public record IdentityJoinPage(String knownAs, String email) implements Page {}
