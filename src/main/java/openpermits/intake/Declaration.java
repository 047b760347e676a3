package openpermits.intake;

import java.time.Instant;

/// What was declared when an application was submitted.
///
/// @param version of the words: the message `declaration.<version>`, which never changes once used
/// @param name as typed in place of a signature
public record Declaration(int version, String name, Instant at) {

  /// The words that are declared now.
  public static final int CURRENT = 1;
}
