package openpermits.intake.portal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.portal.Offers;
import openpermits.catalogue.Question;
import openpermits.fees.Charges;
import openpermits.intake.Reading;
import openpermits.intake.guide.Guide;
import openpermits.intake.guide.GuideEnd.Suggestion;
import openpermits.intake.guide.GuideQuestion;
import openpermits.intake.guide.Way;
import openpermits.intake.portal.GuideEndPage.Given;
import openpermits.intake.portal.GuideEndPage.Outcome;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Answer;
import openpermits.web.Formats;
import openpermits.web.Frame;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;

/// Leads whoever does not know which application fits to the one that does. Nothing is kept: each
/// page is an address with the answers in it. What was typed is read in the language of the page
/// and leads on to an address that means the same in both.
@Controller
class GuideController {

  private final Guide guide;
  private final Offers offers;
  private final Charges charges;
  private final BusinessCalendar calendar;
  private final Messages messages;
  private final Clock clock;

  GuideController(
      Guide guide,
      Offers offers,
      Charges charges,
      BusinessCalendar calendar,
      Messages messages,
      Clock clock) {
    this.guide = guide;
    this.offers = offers;
    this.charges = charges;
    this.calendar = calendar;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.GUIDE)
  Answer show(@RequestParam MultiValueMap<String, String> sent, Locale language) {
    var fields = sent.toSingleValueMap();
    var answers = guide.answers(fields);
    var asked = fields.getOrDefault(GuidePage.ASKED, "");
    var stop = asked.isEmpty() ? fields.getOrDefault(GuideAddress.CHANGE, "") : asked;
    return switch (guide.walkTo(stop, answers)) {
      case Way.Open open when open.question().key().equals(asked) ->
          fields.containsKey(Frame.SWITCHED)
              ? switched(open, answers, Boolean.parseBoolean(fields.get(Frame.SWITCHED)), language)
              : answered(open, answers, language);
      case Way.Open open ->
          page(open, guide.shown(open.question(), answers, formats(language)), answers, Map.of());
      case Way.Arrived arrived -> end(arrived);
    };
  }

  private Answer answered(Way.Open open, Map<String, String> answers, Locale language) {
    var question = open.question();
    var typed = answers.getOrDefault(question.key(), "");
    var reading = guide.read(question, typed, formats(language));
    if (reading instanceof Reading.Answered(var value)) {
      return onwards(question, value, answers, language);
    }
    var wrong = wrong(question, reading, answers, language);
    return wrong.isEmpty()
        ? onwards(question, "", answers, language)
        : page(open, typed, answers, wrong);
  }

  /// The question in this language, with what was typed in the other, answered by nothing yet.
  private Answer switched(
      Way.Open open, Map<String, String> answers, boolean hadErrors, Locale language) {
    var question = open.question();
    var typed = answers.getOrDefault(question.key(), "");
    var reading = guide.read(question, typed, formats(language));
    return page(
        open, typed, answers, hadErrors ? wrong(question, reading, answers, language) : Map.of());
  }

  private Map<String, String> wrong(
      GuideQuestion question, Reading reading, Map<String, String> answers, Locale language) {
    return switch (reading) {
      case Reading.Answered _ -> Map.of();
      case Reading.Blank _ when mayPass(question, answers) -> Map.of();
      case Reading.Blank _ -> Map.of(question.key(), text(language).say("guide.err.choose"));
      case Reading.Wrong wrong -> Map.of(question.key(), sentence(question, wrong, language));
    };
  }

  /// A list of options of which none was chosen is not an answer that is not known.
  private static boolean mayPass(GuideQuestion question, Map<String, String> answers) {
    return question instanceof GuideQuestion.OfType && answers.containsKey(question.key());
  }

  private Redirect onwards(
      GuideQuestion question, String value, Map<String, String> answers, Locale language) {
    var all = new LinkedHashMap<>(answers);
    all.put(question.key(), value);
    return Redirect.to(Route.GUIDE.in(language) + GuideAddress.query(guide.walk(all).answers()));
  }

  private String sentence(GuideQuestion question, Reading.Wrong wrong, Locale language) {
    var words = new LinkedHashMap<>(wrong.words());
    var catalogued = catalogued(question);
    words.put("question", catalogued == null ? question.label(catalogued) : catalogued.label());
    return text(language).say(wrong.sentence(), words);
  }

  private GuidePage page(
      Way.Open open, String shown, Map<String, String> answers, Map<String, String> errors) {
    var question = open.question();
    var others = new LinkedHashMap<>(answers);
    others.remove(question.key());
    return new GuidePage(
        question,
        catalogued(question),
        open.taken().size() + 1,
        shown,
        others,
        before(open, answers),
        errors);
  }

  private static @Nullable String before(Way.Open open, Map<String, String> answers) {
    return open.taken().isEmpty()
        ? null
        : GuideAddress.changing(open.taken().getLast().question().key(), answers);
  }

  private GuideEndPage end(Way.Arrived way) {
    return new GuideEndPage(
        way.end().types().stream().map(suggestion -> outcome(suggestion, way)).toList(),
        way.taken().stream()
            .map(taken -> new Given(taken.question(), catalogued(taken.question()), taken.value()))
            .toList(),
        way.answers());
  }

  private Outcome outcome(Suggestion suggestion, Way.Arrived way) {
    var type = guide.type(suggestion.type());
    var answers = guide.answers(type, way);
    var today = calendar.dateOf(clock.instant());
    return new Outcome(
        offers.of(type),
        suggestion.why(),
        answers,
        charges.estimate(type.feeSchedule(), answers, today));
  }

  private @Nullable Question catalogued(GuideQuestion question) {
    return question instanceof GuideQuestion.OfType ofType ? guide.question(ofType) : null;
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }

  private Formats formats(Locale language) {
    return text(language).formats();
  }
}
