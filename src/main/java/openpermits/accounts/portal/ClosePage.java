package openpermits.accounts.portal;

import java.util.List;
import java.util.Map;
import openpermits.kernel.FileNumber;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks whether the account is really to be closed, or says why it cannot be.
///
/// @param obstacles the applications under way; empty when it can be closed
public record ClosePage(
    List<FileNumber> obstacles, Troubles troubles, Map<String, String> errors, HttpStatus status)
    implements Page {}
