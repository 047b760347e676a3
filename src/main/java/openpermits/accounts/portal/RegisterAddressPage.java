package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Corrects the address that the link was mailed to.
public record RegisterAddressPage(
    String email, Troubles troubles, Map<String, String> errors, HttpStatus status)
    implements Page {}
