package openpermits.businesses.portal;

import java.util.Map;
import openpermits.businesses.Business;
import openpermits.businesses.Business.Role;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Invites somebody to act for a business.
public record InvitePage(Business business, String email, Role role, Map<String, String> errors)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
