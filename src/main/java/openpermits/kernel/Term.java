package openpermits.kernel;

/// A word of the permit field that the portal's messages know in both languages: a status, a kind
/// of fee, a function of the city.
public interface Term {

  /// The message that says it: `status.submitted`.
  String term();
}
