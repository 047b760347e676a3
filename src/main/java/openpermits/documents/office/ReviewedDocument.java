package openpermits.documents.office;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import openpermits.documents.Document.State;
import openpermits.web.Typed;

/// What an officer chose and typed about a document, as it came.
///
/// @param state what was chosen, by its key
/// @param seen the state that the page showed, by its key
public record ReviewedDocument(String state, Typed reason, String seen) {

  static ReviewedDocument of(UnaryOperator<String> field) {
    return new ReviewedDocument(
        field.apply("state"), Typed.of(field.apply("reason")), field.apply("seen"));
  }

  static ReviewedDocument blank() {
    return of(_ -> "");
  }

  public boolean accepts() {
    return state.equals(State.ACCEPTED.key());
  }

  public boolean sendsBack() {
    return state.equals(State.TO_CORRECT.key());
  }

  /// A page that says nothing has seen a document that nobody decided on.
  State seenState() {
    return known(seen).orElse(State.RECEIVED);
  }

  private static Optional<State> known(String key) {
    return Arrays.stream(State.values()).filter(state -> state.key().equals(key)).findFirst();
  }
}
