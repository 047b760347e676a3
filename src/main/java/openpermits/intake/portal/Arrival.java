package openpermits.intake.portal;

/// How somebody comes to a step.
///
/// @param from `review` when they came from there and go back
/// @param adding the question to which they add a place; empty for none
/// @param removed whether they have just removed one
public record Arrival(String from, String adding, boolean removed) {

  static Arrival of(StepForm form) {
    return new Arrival(form.from(), "", false);
  }
}
