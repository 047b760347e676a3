package openpermits.accounts.portal;

import openpermits.web.Page;

/// Opened from the mail: one button moves the account to the new address.
public record AddressConfirmPage(String secret, String email) implements Page {}
