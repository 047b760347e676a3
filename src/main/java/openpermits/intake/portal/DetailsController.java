package openpermits.intake.portal;

import java.util.Optional;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.applications.AdditionalParties;
import openpermits.applications.Applicant;
import openpermits.applications.OwnerAuthorizations;
import openpermits.applications.portal.OwnFiles;
import openpermits.intake.FileMaps;
import openpermits.intake.FilledForms;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// A customer reads what an application says.
@Controller
class DetailsController {

  private final OwnFiles files;
  private final FilledForms forms;
  private final Accounts accounts;
  private final AdditionalParties parties;
  private final OwnerAuthorizations authorizations;
  private final FileMaps maps;

  DetailsController(
      OwnFiles files,
      FilledForms forms,
      Accounts accounts,
      AdditionalParties parties,
      OwnerAuthorizations authorizations,
      FileMaps maps) {
    this.files = files;
    this.forms = forms;
    this.accounts = accounts;
    this.parties = parties;
    this.authorizations = authorizations;
    this.maps = maps;
  }

  @Get(Route.APPLICATION_DETAILS)
  Answer details(@PathVariable String file, Person customer) {
    var application = files.find(file, customer);
    var form = forms.find(application.file()).orElse(null);
    return new DetailsPage(
        application,
        contact(application.applicant()),
        parties.of(application.file()),
        authorizations.of(application.file()),
        form,
        maps.of(application, form));
  }

  private String contact(Applicant applicant) {
    return Optional.ofNullable(applicant.account())
        .flatMap(accounts::find)
        .map(Account::name)
        .orElse(applicant.name());
  }
}
