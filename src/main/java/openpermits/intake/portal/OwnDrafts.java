package openpermits.intake.portal;

import java.util.Locale;
import java.util.function.Function;
import openpermits.applications.Application;
import openpermits.applications.portal.OwnFiles;
import openpermits.catalogue.Status;
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

/// The only way to a draft: through whoever it belongs to.
@Component
class OwnDrafts {

  private final OwnFiles files;
  private final FilledForms forms;
  private final Intake intake;

  OwnDrafts(OwnFiles files, FilledForms forms, Intake intake) {
    this.files = files;
    this.forms = forms;
    this.intake = intake;
  }

  /// A draft and what is filled in of it.
  record Draft(Application application, FilledForm form) {
    FileNumber number() {
      return application.file();
    }
  }

  /// Answers for a draft of this person's. A page of a draft that was submitted since leads to the
  /// file; anything else is not there.
  Answer open(String file, Person customer, Locale language, Function<Draft, Answer> answer) {
    var number = FileNumber.read(file).filter(FileNumber::isDraft).orElseThrow(NotFound::new);
    var submitted = forms.becameOf(number);
    if (submitted.isPresent()) {
      var application = files.find(submitted.get().toString(), customer);
      return Redirect.to(Route.APPLICATION_SUBMITTED.in(language, application.file()));
    }
    var application = files.find(file, customer);
    if (application.status() != Status.DRAFT) {
      throw new NotFound();
    }
    return answer.apply(new Draft(application, intake.form(application)));
  }
}
