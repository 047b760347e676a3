package openpermits.catalogue;

import java.util.Locale;
import openpermits.kernel.Term;

/// The groups in which application types are offered, in the order of the page.
public enum Family implements Term {
  CONSTRUCTION,
  MASTER_PLAN,
  AGREEMENTS,
  POOL,
  SIGNS,
  ADDRESSING,
  COMPLIANCE,
  RECORDS,
  LICENSING;

  @Override
  public String term() {
    return "family." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
