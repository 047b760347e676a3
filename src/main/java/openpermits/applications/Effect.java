package openpermits.applications;

import java.util.Locale;
import java.util.Map;
import openpermits.kernel.Term;

/// One thing that an ending does to something else: a review closed, an inspection cancelled, an
/// invoice voided, a refund ordered. Shown before deciding, recorded when carried out, undone from
/// the record.
///
/// @param kind which; its sentence is `effect.<kind>`
/// @param subject what it is done to, by the identifier of the module that carries it out
/// @param words the particulars that the sentence names, text, words in both languages, terms,
///   amounts and instants
public record Effect(Kind kind, String subject, Map<String, Object> words) {

  public Effect {
    words = Map.copyOf(words);
  }

  /// What an ending does, each to be undone when it is reopened.
  public enum Kind implements Term {
    /// The file leaves its status; the subject is the status it leaves.
    STATUS_CHANGED,
    REVIEW_CLOSED,
    INSPECTION_CANCELLED,
    INVOICE_VOIDED,
    REFUND_ORDERED;

    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String term() {
      return "effect." + key();
    }

    public static Kind of(String key) {
      return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
