package openpermits.businesses.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// Registers a business.
public record BusinessNewPage(BusinessForm form, Map<String, String> errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
