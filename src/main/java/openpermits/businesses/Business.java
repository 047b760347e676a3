package openpermits.businesses;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import openpermits.kernel.Term;
import org.jspecify.annotations.Nullable;

/// A professional or contractor that people apply for.
///
/// @param licence the number of its licence, or its BCIN
/// @param validUntil the last day of its licence
/// @param insurer empty when it named none
/// @param insuredUntil the last day of its insurance; null when it named none
public record Business(
    UUID id,
    String name,
    Kind kind,
    String licence,
    LocalDate validUntil,
    String insurer,
    @Nullable LocalDate insuredUntil) {

  /// The trade it is licensed for.
  public enum Kind implements Term {
    BUILDER,
    DESIGNER,
    CONTRACTOR;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String term() {
      return "pro.kind." + key();
    }
  }

  /// What an account may do in a business.
  public enum Role implements Term {
    /// A main contact: also says who else acts for it.
    MANAGER,
    /// Applies for it, and acts on its files.
    MEMBER,
    /// Only reads its files.
    READER;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT));
    }

    public boolean mayApply() {
      return this != READER;
    }

    @Override
    public String term() {
      return "pro.role." + key();
    }
  }
}
