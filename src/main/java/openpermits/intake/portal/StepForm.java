package openpermits.intake.portal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openpermits.intake.AddressAnswer;
import openpermits.intake.Fields;
import openpermits.intake.SentPage;
import openpermits.web.Restored;
import org.springframework.util.MultiValueMap;

/// A step as it was sent, or as it was typed before an interruption.
///
/// @param business whom it is applied for: a business's name, `me` or nothing
/// @param from `review` when the person came from there and goes back
/// @param doing which button was pressed
record StepForm(SentPage page, String business, String from, String doing) {

  static final String BEFORE = "_before";
  static final String SEEN = "_seen";

  private static final Pattern ADDITION = Pattern.compile("add:([\\w-]+)");
  private static final Pattern REMOVAL = Pattern.compile("remove:([\\w-]+):(\\d{1,2})");

  static StepForm of(MultiValueMap<String, String> sent) {
    return of(new Fields(sent.toSingleValueMap()));
  }

  static StepForm of(Restored restored) {
    return of(Fields.of(restored));
  }

  private static StepForm of(Fields sent) {
    return new StepForm(
        new SentPage(withoutRemoved(sent), Before.read(sent.get(BEFORE)), seen(sent.get(SEEN))),
        sent.get("_business"),
        sent.get("_from"),
        sent.get("do"));
  }

  private static Fields withoutRemoved(Fields sent) {
    var removal = REMOVAL.matcher(sent.get("do"));
    return removal.matches()
        ? AddressAnswer.without(removal.group(1), Integer.parseInt(removal.group(2)), sent)
        : sent;
  }

  private static Set<String> seen(String keys) {
    return Arrays.stream(keys.split(",")).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
  }

  /// Saved while the person types on: nothing is held against it, and nothing is decided by it.
  boolean isWhileTyping() {
    return doing.equals("keep");
  }

  boolean isForLater() {
    return doing.equals("later");
  }

  boolean looksForAddress() {
    return doing.equals("find");
  }

  /// The question to which a place is to be added.
  Optional<String> addition() {
    return question(ADDITION);
  }

  /// The question of which a place was removed.
  Optional<String> removal() {
    return question(REMOVAL);
  }

  private Optional<String> question(Pattern button) {
    return button.matcher(doing).results().findFirst().map(found -> found.group(1));
  }

  boolean isFromReview() {
    return from.equals("review");
  }
}
