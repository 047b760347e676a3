package openpermits.intake.office;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import openpermits.intake.Fields;
import openpermits.intake.PaperDates;
import openpermits.intake.TypedDay;
import openpermits.intake.TypedName;
import openpermits.web.LongText;
import openpermits.web.Text;
import openpermits.web.Typed;

/// What staff typed off a request to withdraw that came on paper.
record EnterWithdrawalForm(Fields typed) {

  static final String RECEIVED = "received";

  Optional<LocalDate> receivedOn() {
    return TypedDay.read(RECEIVED, typed);
  }

  String signature() {
    return typed.get("signature").strip();
  }

  Typed comment() {
    return Typed.of(typed.get("comment"));
  }

  /// What is wrong with it, by field.
  ///
  /// @param applied the day on which the application was received: nobody withdraws before it
  Map<String, String> errors(Text text, PaperDates papers, LocalDate applied) {
    var errors = new LinkedHashMap<String, String>();
    papers
        .wrong(RECEIVED, typed)
        .map(wrong -> papers.sentence("paper.err.received", wrong, text))
        .or(() ->
            receivedOn()
                .filter(day -> day.isBefore(applied))
                .map(_ -> text.say("paper.err.received.early", "date", applied)))
        .ifPresent(sentence -> errors.put(RECEIVED + ".day", sentence));
    TypedName.wrong(signature(), "paper.err.signature", text)
        .ifPresent(sentence -> errors.put("signature", sentence));
    errors.putAll(LongText.errors("comment", comment(), "paper.err.comment", text));
    return errors;
  }
}
