package openpermits.accounts;

import java.time.LocalDate;
import java.util.Locale;
import openpermits.kernel.Term;

/// A business that an account acts for.
///
/// @param role what the account may do in it
/// @param validUntil the last day of its licence
public record Business(String name, Kind kind, String licence, Role role, LocalDate validUntil) {

  /// The trade it is licensed for.
  public enum Kind implements Term {
    BUILDER,
    DESIGNER,
    CONTRACTOR;

    @Override
    public String term() {
      return "pro.kind." + name().toLowerCase(Locale.ROOT);
    }
  }

  /// What an account may do in a business.
  public enum Role implements Term {
    MANAGER,
    MEMBER;

    @Override
    public String term() {
      return "pro.role." + name().toLowerCase(Locale.ROOT);
    }
  }
}
