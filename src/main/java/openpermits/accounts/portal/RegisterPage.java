package openpermits.accounts.portal;

import java.util.Map;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The first page of opening an account: who somebody is.
public record RegisterPage(ContactForm form, Map<String, String> errors) implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  public boolean isProfessional() {
    return form.isProfessional();
  }
}
