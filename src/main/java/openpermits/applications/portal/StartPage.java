package openpermits.applications.portal;

import java.util.List;
import java.util.SortedMap;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Family;
import openpermits.kernel.Money;
import openpermits.web.Page;

/// What can be applied for, family by family.
public record StartPage(SortedMap<Family, List<Offer>> families) implements Page {

  /// An application type with what it costs today.
  ///
  /// @param least the least that it costs; nothing when its fee is in no settings
  /// @param isFlat whether it costs that whatever is answered
  public record Offer(ApplicationType type, Money least, boolean isFlat) {

    /// Which of the sentences `start.cost.<kind>`.
    public String cost() {
      return least.isZero() ? "unknown" : isFlat ? "flat" : "from";
    }
  }
}
