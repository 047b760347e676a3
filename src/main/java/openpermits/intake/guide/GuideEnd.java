package openpermits.intake.guide;

import java.util.List;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Where the guide leads: the application that fits, or two that may.
public record GuideEnd(String key, List<Suggestion> types) {

  public GuideEnd {
    types = List.copyOf(types);
  }

  /// An application that fits.
  ///
  /// @param type its code
  /// @param why in which case it is this one; null when there is no other
  public record Suggestion(String type, @Nullable Bilingual why) {}
}
