package openpermits.notices;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Applications;
import openpermits.web.Answer;
import openpermits.web.Attachment;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// Decision letters, for the applicant once decided, for staff also while they are being drafted.
/// Another applicant's is not there.
@Controller
class LetterController {

  private final Applications applications;
  private final Letters letters;
  private final LetterPdf pdf;
  private final Messages messages;
  private final Clock clock;

  LetterController(
      Applications applications, Letters letters, LetterPdf pdf, Messages messages, Clock clock) {
    this.applications = applications;
    this.letters = letters;
    this.pdf = pdf;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_LETTER)
  Answer read(
      @PathVariable String file, @PathVariable UUID withdrawal, Person customer, Locale language) {
    return new LetterPage(
        own(file, withdrawal, customer, language),
        Route.APPLICATION_ACTIVITIES.in(language, file),
        Route.APPLICATION_LETTER_PDF.in(language, file, withdrawal));
  }

  @Get(Route.APPLICATION_LETTER_PDF)
  Answer print(
      @PathVariable String file, @PathVariable UUID withdrawal, Person customer, Locale language) {
    return attachment(own(file, withdrawal, customer, language), language);
  }

  @Get(Route.STAFF_DECISION_LETTER)
  Answer preview(@PathVariable UUID withdrawal, Person officer, Locale language) {
    return new LetterPage(
        staff(withdrawal, officer, language),
        Route.STAFF_WITHDRAWAL_REVIEW.in(language, withdrawal),
        Route.STAFF_DECISION_LETTER_PDF.in(language, withdrawal));
  }

  @Get(Route.STAFF_DECISION_LETTER_PDF)
  Answer printPreview(@PathVariable UUID withdrawal, Person officer, Locale language) {
    return attachment(staff(withdrawal, officer, language), language);
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

  private Attachment attachment(Letter letter, Locale language) {
    return new Attachment(
        letter.fileNumber() + ".pdf", "application/pdf", pdf.print(letter, text(language)));
  }

  private Text text(Locale language) {
    return new Text(language, messages);
  }
}
