package openpermits.intake.office;

import java.util.List;
import java.util.Map;
import openpermits.catalogue.ApplicationType;
import openpermits.intake.Fields;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The form that begins to enter an application: which, received when and where, from whom.
///
/// @param typed what its fields show
/// @param errors what is wrong, by field
public record EnterPage(List<ApplicationType> types, Fields typed, Map<String, String> errors)
    implements Page {

  public boolean says(String field, String value) {
    return typed.get(field).equals(value);
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
