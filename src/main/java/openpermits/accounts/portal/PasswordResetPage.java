package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for the address of an account whose password is forgotten.
///
/// @param isSent whether a link was just asked for: whether there is one, nobody is told
public record PasswordResetPage(
    String email, boolean isSent, Troubles troubles, Map<String, String> errors, HttpStatus status)
    implements Page {}
