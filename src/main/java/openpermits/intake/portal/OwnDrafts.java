package openpermits.intake.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import openpermits.applications.Application;
import openpermits.applications.Drafts;
import openpermits.applications.portal.OwnFiles;
import openpermits.intake.FilledForm;
import openpermits.intake.FilledForms;
import openpermits.intake.Intake;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Component;

/// The only way to a draft: through whoever it belongs to, or through staff to one that came on
/// paper.
@Component
class OwnDrafts {

  private final OwnFiles files;
  private final Drafts drafts;
  private final FilledForms forms;
  private final Intake intake;

  OwnDrafts(OwnFiles files, Drafts drafts, FilledForms forms, Intake intake) {
    this.files = files;
    this.drafts = drafts;
    this.forms = forms;
    this.intake = intake;
  }

  /// A draft and what is filled in of it.
  record Draft(Application application, FilledForm form) {
    FileNumber number() {
      return application.file();
    }

    /// Where somebody goes who leaves it for later.
    Redirect left(Locale language) {
      var list =
          application.isBeingEntered()
              ? Route.STAFF_COUNTER.in(language)
              : Route.APPLICATION_ACTIVITIES.in(language, number());
      return Redirect.to(list).noticing("draft-saved");
    }
  }

  /// Answers for a draft that this person may fill in; whoever may only read it reads its file
  /// page. A page of a draft that was submitted since leads to the file, and one of a draft that
  /// was deleted to where this person puts it back; anything else is not there.
  Answer open(String file, Person customer, Locale language, Function<Draft, Answer> answer) {
    var number = FileNumber.read(file).filter(FileNumber::isDraft).orElseThrow(NotFound::new);
    return files
        .look(number, customer)
        .map(draft ->
            draft.isFilledInBy(customer.actor())
                ? answer.apply(new Draft(draft, intake.form(draft)))
                : Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, number)))
        .orElseGet(() -> gone(number, customer, language));
  }

  /// Where somebody is led whose draft is one no longer. What was typed is kept.
  Answer gone(FileNumber draft, Person customer, Locale language) {
    return submitted(draft, customer, language)
        .or(() -> deleted(draft, customer, language))
        .orElseThrow(NotFound::new);
  }

  private Optional<Redirect> deleted(FileNumber draft, Person customer, Locale language) {
    return drafts.deleted(customer.actor()).stream()
        .filter(deleted -> deleted.draft().equals(draft))
        .findFirst()
        .map(_ -> Redirect.to(Route.DELETED_DRAFTS.in(language) + "?gone=" + draft).keepingTyped());
  }

  /// Asked after the draft, which may have become a file in between: never the other way round.
  private Optional<Redirect> submitted(FileNumber draft, Person customer, Locale language) {
    var page = customer.isStaff() ? Route.STAFF_FILE : Route.APPLICATION_SUBMITTED;
    return forms
        .becameOf(draft)
        .flatMap(file -> files.look(file, customer))
        .map(file -> Redirect.to(page.in(language, file.file())));
  }
}
