package openpermits.applications;

import java.util.List;
import java.util.Locale;
import openpermits.kernel.Term;

/// What a customer may do to a file that they see. Each is given separately.
public enum FileRight implements Term {
  /// Fill it in, submit it, delete the draft, send documents, say who else may do what. Whoever
  /// applies has it, and nobody is given it.
  APPLY,
  /// Ask to withdraw, take that back, answer what staff asks about it.
  WITHDRAW,
  PAY,
  /// Answer what reviewers ask, with new documents.
  REVIEW,
  INSPECT;

  /// Those that an additional party can be given.
  public static final List<FileRight> GIVEN = List.of(PAY, REVIEW, INSPECT, WITHDRAW);

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static FileRight of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  @Override
  public String term() {
    return "party.right." + key();
  }
}
