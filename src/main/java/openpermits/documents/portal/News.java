package openpermits.documents.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the page that lists documents says was just done to them.
public final class News {

  private static final Set<String> KNOWN = Set.of("received", "replaced", "removed", "left");

  private News() {}

  /// The sentence of what an address notices; null for any other.
  public static @Nullable String of(String notice) {
    return KNOWN.contains(notice) ? "documents.done." + notice : null;
  }
}
