package openpermits.applications.portal;

import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What an owner without an account is asked to sign. Reading it does nothing.
///
/// @param asked null when the link is no longer valid
/// @param application null when the link is no longer valid
public record OwnerPage(
    String secret,
    @Nullable OwnerAuthorization asked,
    @Nullable Application application,
    String name,
    Map<String, String> errors)
    implements Page {

  static OwnerPage gone(String secret) {
    return new OwnerPage(secret, null, null, "", Map.of());
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
