package openpermits.notices;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.applications.Correspondence;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Languages;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Decision letters, for the applicant once decided, for staff also while they are being drafted.
/// Another applicant's is not there.
@Controller
class LetterController {

  private static final String LANGUAGE = "letter";

  private final Applications applications;
  private final Letters letters;
  private final Correspondence correspondence;
  private final Messages messages;
  private final Clock clock;

  LetterController(
      Applications applications,
      Letters letters,
      Correspondence correspondence,
      Messages messages,
      Clock clock) {
    this.applications = applications;
    this.letters = letters;
    this.correspondence = correspondence;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_LETTER)
  Answer read(
      @PathVariable String file, @PathVariable UUID withdrawal, Person customer, Locale language) {
    return new LetterPage(
        own(file, withdrawal, customer, language),
        Route.APPLICATION_ACTIVITIES.in(language, file),
        Route.APPLICATION_LETTER_PDF.in(language, file, withdrawal),
        language,
        null);
  }

  @Get(Route.APPLICATION_LETTER_PDF)
  Answer print(
      @PathVariable String file, @PathVariable UUID withdrawal, Person customer, Locale language) {
    return new LetterPrint(own(file, withdrawal, customer, language), language);
  }

  /// The letter as the applicant reads it, whatever language the screen is in.
  ///
  /// @param chosen `fr` or `en` for the other one; empty for the applicant's language
  @Get(Route.STAFF_DECISION_LETTER)
  Answer preview(
      @PathVariable UUID withdrawal,
      @RequestParam(name = LANGUAGE, defaultValue = "") String chosen,
      Person officer,
      Locale language) {
    var written = written(withdrawal, chosen, officer);
    var other = Languages.other(written).getLanguage();
    return new LetterPage(
        staff(withdrawal, officer, written),
        Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal),
        in(Route.STAFF_DECISION_LETTER_PDF, withdrawal, language, written.getLanguage()),
        written,
        in(Route.STAFF_DECISION_LETTER, withdrawal, language, other));
  }

  @Get(Route.STAFF_DECISION_LETTER_PDF)
  Answer printPreview(
      @PathVariable UUID withdrawal,
      @RequestParam(name = LANGUAGE, defaultValue = "") String chosen,
      Person officer) {
    var written = written(withdrawal, chosen, officer);
    return new LetterPrint(staff(withdrawal, officer, written), written);
  }

  private Locale written(UUID withdrawal, String chosen, Person officer) {
    var application = about(withdrawal, officer).orElseThrow(NotFound::new);
    return Languages.of(
        chosen.equals("fr") || chosen.equals("en") ? chosen : correspondence.language(application));
  }

  private static String in(Route letter, UUID withdrawal, Locale language, String written) {
    return letter.in(language, withdrawal) + "?" + LANGUAGE + "=" + written;
  }

  private Letter own(String file, UUID withdrawal, Person customer, Locale language) {
    return about(withdrawal, customer)
        .filter(application -> application.file().toString().equals(file))
        .flatMap(application -> letters.decided(application, text(language)))
        .orElseThrow(NotFound::new);
  }

  private Letter staff(UUID withdrawal, Person officer, Locale language) {
    return about(withdrawal, officer)
        .flatMap(application ->
            letters.preview(application, officer.actor(), text(language), clock.instant()))
        .orElseThrow(NotFound::new);
  }

  private Optional<Application> about(UUID withdrawal, Person reader) {
    return applications
        .about(withdrawal)
        .filter(application -> application.isVisibleTo(reader.actor()));
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
