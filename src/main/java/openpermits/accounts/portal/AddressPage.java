package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for a new address, and for the password, since mail is how one gets an account back.
///
/// @param now the address in use
/// @param isSent whether a link was just mailed
public record AddressPage(
    String now,
    String email,
    boolean isSent,
    Troubles troubles,
    Map<String, String> errors,
    HttpStatus status)
    implements Page {}
