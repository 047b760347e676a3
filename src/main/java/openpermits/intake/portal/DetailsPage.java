package openpermits.intake.portal;

import java.util.List;
import openpermits.applications.AdditionalParty;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.intake.FilledForm;
import openpermits.places.portal.PlaceMap;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The Details tab of a file.
///
/// @param contact whoever applied, for themselves or for the business; never whoever reads
/// @param parties who else may do something to the file
/// @param authorizations what the owner was asked to sign
/// @param form what was answered; null for a file that came to be otherwise
public record DetailsPage(
    Application application,
    String contact,
    List<AdditionalParty> parties,
    List<OwnerAuthorization> authorizations,
    @Nullable FilledForm form,
    PlaceMap map)
    implements Page {

  @Override
  public List<String> mapServers() {
    return map.servers();
  }
}
