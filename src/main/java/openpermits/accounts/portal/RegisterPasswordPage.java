package openpermits.accounts.portal;

import java.util.Map;
import java.util.UUID;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The second page: a password, which is never shown again, and the terms.
///
/// @param id the registration's: sent twice, it is kept once
/// @param form what was typed on the first page, carried along
/// @param hasAccepted whether the terms are ticked
public record RegisterPasswordPage(
    UUID id,
    ContactForm form,
    boolean hasAccepted,
    Troubles troubles,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {}
