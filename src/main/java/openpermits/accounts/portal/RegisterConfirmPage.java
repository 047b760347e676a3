package openpermits.accounts.portal;

import openpermits.web.Page;

/// Opened from the mail: one button opens the account, since mail programs follow links by
/// themselves.
public record RegisterConfirmPage(String secret, String name, String email) implements Page {}
