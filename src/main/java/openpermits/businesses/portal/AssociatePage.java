package openpermits.businesses.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Asks for the PIN of a business.
public record AssociatePage(Map<String, String> errors, HttpStatus status) implements Page {}
