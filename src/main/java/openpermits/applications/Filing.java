package openpermits.applications;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.places.Location;
import org.jspecify.annotations.Nullable;

/// What a file says of itself in lists, in searches and at the top of its page, as its answers have
/// it.
///
/// @param location the principal one
/// @param applicantName as displayed: a business's name, or the person's own
/// @param value what the work is worth; null where nothing asks for it
/// @param area in square metres; null where nothing asks for it
/// @param workType null where nothing asks for it
public record Filing(
    Bilingual description,
    Location location,
    List<Location> otherLocations,
    String applicantName,
    @Nullable Money value,
    @Nullable BigDecimal area,
    @Nullable Bilingual workType) {

  /// The other locations, a line each, as they are stored.
  String otherLines() {
    return otherLocations.stream().map(Location::line).collect(joining("\n"));
  }
}
