package openpermits.applications.portal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import openpermits.applications.AdditionalParty;
import openpermits.applications.Application;
import openpermits.applications.FileRight;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The additional parties of a file, and the form that adds one.
///
/// @param mayChange whether the reader may add and remove them
/// @param whom an address or a business, as typed
/// @param rights those ticked
/// @param banner the sentence of what was just done; null for none
public record PartiesPage(
    Application application,
    List<AdditionalParty> parties,
    boolean mayChange,
    String whom,
    Set<FileRight> rights,
    Map<String, String> errors,
    @Nullable String banner)
    implements Page {

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
