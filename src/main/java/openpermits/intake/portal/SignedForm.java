package openpermits.intake.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import openpermits.intake.Fields;
import openpermits.intake.PaperDates;
import openpermits.intake.TypedDay;
import openpermits.intake.TypedName;
import openpermits.web.Restored;
import openpermits.web.Text;
import org.springframework.util.MultiValueMap;

/// The declaration as it was sent: ticked or not, and the name in place of a signature. From paper,
/// the day on which that was signed is sent too.
///
/// @param day the fields of that day
public record SignedForm(boolean declared, String signature, Fields day) {

  static final String DAY = "signed";

  static SignedForm of(MultiValueMap<String, String> sent) {
    return of(new Fields(sent.toSingleValueMap()));
  }

  static SignedForm of(Restored restored) {
    return of(Fields.of(restored));
  }

  private static SignedForm of(Fields sent) {
    return new SignedForm(!sent.get("declaration").isEmpty(), sent.get("signature"), sent.of(DAY));
  }

  Optional<LocalDate> signedOn() {
    return TypedDay.read(DAY, day);
  }

  /// What is wrong with it, by field.
  Map<String, String> errors(Text text) {
    return errors(text, "wiz.s7.err.declaration", "wiz.s7.err.signature");
  }

  /// The same for what staff reads off paper.
  Map<String, String> errorsOnPaper(Text text, PaperDates papers) {
    var errors = errors(text, "counter.err.declaration", "counter.err.signature");
    papers
        .wrong(DAY, day)
        .ifPresent(
            wrong -> errors.put(DAY + ".day", papers.sentence("counter.err.signed", wrong, text)));
    return errors;
  }

  private Map<String, String> errors(Text text, String undeclared, String unsigned) {
    var errors = new LinkedHashMap<String, String>();
    if (!declared) {
      errors.put("declaration", text.say(undeclared));
    }
    TypedName.wrong(signature, unsigned, text).ifPresent(wrong -> errors.put("signature", wrong));
    return errors;
  }
}
