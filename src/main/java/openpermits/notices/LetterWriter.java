package openpermits.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.Request;
import openpermits.fees.RefundWorksheet;
import openpermits.notices.Letter.Paragraph;
import openpermits.settings.Municipality;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Chooses the words of a letter: one composition for each decision.
@Component
class LetterWriter {

  private final DecisionWords words;
  private final LetterRefund refund;
  private final LetterPeople people;
  private final Municipality municipality;

  LetterWriter(
      DecisionWords words, LetterRefund refund, LetterPeople people, Municipality municipality) {
    this.words = words;
    this.refund = refund;
    this.people = people;
    this.municipality = municipality;
  }

  /// What differs from letter to letter.
  private record Body(
      Instant at,
      UUID officer,
      List<Paragraph> before,
      @Nullable RefundWorksheet worksheet,
      List<Paragraph> after) {}

  /// @param warning that it is a draft, or no longer in force; empty for a letter in force
  Letter approval(Application application, Approved approved, String warning, Text text) {
    var before = opening(application, approved.request(), text);
    before.add(
        new Paragraph(
            text.say("letter.approved.lead"), text.say("letter.approved", "date", approved.at())));
    before.add(refund.paragraph(approved, text));
    words.balance(approved, text).forEach(words -> before.add(Paragraph.plain(words)));
    words.reason(approved, text).ifPresent(words -> before.add(Paragraph.plain(words)));
    var worksheet =
        Optional.of(approved.decision().worksheet()).filter(it -> !it.nothingPaid()).orElse(null);
    var after = List.of(review(approved.at(), text), Paragraph.plain(text.say("letter.again")));
    return letter(
        application,
        new Body(approved.at(), approved.by().account(), before, worksheet, after),
        warning,
        text);
  }

  /// @param warning that it is a draft; empty for a letter in force
  Letter denial(Application application, Denied denied, String warning, Text text) {
    var before = opening(application, denied.request(), text);
    before.add(
        new Paragraph(text.say("letter.denied.lead"), words.reason(denied.decision(), text)));
    before.add(Paragraph.plain(text.say("letter.denied.continues")));
    var after = List.of(review(denied.at(), text));
    return letter(
        application,
        new Body(denied.at(), denied.by().account(), before, null, after),
        warning,
        text);
  }

  private static List<Paragraph> opening(Application application, Request request, Text text) {
    var opening = new ArrayList<Paragraph>();
    opening.add(Paragraph.plain(text.say("letter.hello")));
    opening.add(
        Paragraph.plain(
            text.say(
                "letter.request",
                "date",
                request.receivedAt(),
                "number",
                application.file(),
                "type",
                application.type().name(),
                "description",
                application.description())));
    return opening;
  }

  private Paragraph review(Instant decidedAt, Text text) {
    return new Paragraph(
        text.say("letter.review.lead"),
        text.say(
            "letter.review",
            "n",
            words.reviewWithin(),
            "date",
            words.lastDayForReview(decidedAt),
            "email",
            municipality.contact().email(),
            "post",
            municipality.contact().address()));
  }

  private Letter letter(Application application, Body body, String warning, Text text) {
    var file = application.file().toString();
    return new Letter(
        file,
        warning,
        List.of(text.in(municipality.name()), text.in(municipality.department().name())),
        body.at(),
        people.recipient(application, text),
        text.say("letter.subject", "number", file, "address", Whereabouts.line(application, text)),
        text.say("letter.description", "municipality", municipality.name(), "number", file),
        body.before(),
        body.worksheet(),
        body.after(),
        people.signature(body.officer(), text));
  }
}
