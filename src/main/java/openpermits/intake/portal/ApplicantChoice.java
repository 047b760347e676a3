package openpermits.intake.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openpermits.accounts.Accounts;
import openpermits.applications.Application;
import openpermits.businesses.Business;
import openpermits.businesses.Businesses;
import openpermits.catalogue.ApplicationType.ApplicantKind;
import openpermits.catalogue.Question;
import openpermits.intake.Fields;
import openpermits.intake.FilledForm;
import openpermits.intake.Kinds;
import openpermits.intake.PersonAnswer;
import openpermits.intake.portal.OwnDrafts.Draft;
import openpermits.web.Formats;
import openpermits.web.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who applies, and for whom: the part of the applicant's step that is no question of the type's.
@Component
class ApplicantChoice {

  private static final String APPLICANT = "applicant";

  private final Kinds kinds;
  private final Accounts accounts;
  private final Businesses businesses;

  ApplicantChoice(Kinds kinds, Accounts accounts, Businesses businesses) {
    this.kinds = kinds;
    this.accounts = accounts;
    this.businesses = businesses;
  }

  /// What may be chosen; null when nothing may, or when a business has the application already.
  StepPage.@Nullable Whom whom(Application draft, FilledForm form, Person filler) {
    var may = form.type().applicants();
    return draft.applicant().business() == null && may.contains(ApplicantKind.BUSINESS)
        ? new StepPage.Whom(may.contains(ApplicantKind.INDIVIDUAL), names(draft, filler))
        : null;
  }

  /// The form on behalf of the business that was chosen. A name of a business that this person does
  /// not apply for changes nothing, nor does a second choice.
  FilledForm choose(String business, FilledForm form, Application draft, Person filler) {
    return form.business().isEmpty() && names(draft, filler).contains(business)
        ? form.onBehalfOf(business)
        : form;
  }

  /// The applicant is whoever applies, until the form says otherwise.
  Fields prefill(Fields stored, Draft draft, Person filler, Formats formats) {
    if (!stored.of(APPLICANT).isBlank()) {
      return stored;
    }
    return draft
        .form()
        .type()
        .questions()
        .question(APPLICANT)
        .filter(Question.Person.class::isInstance)
        .flatMap(_ -> known(draft.application(), filler))
        .map(person -> with(stored, person, formats))
        .orElse(stored);
  }

  private Optional<PersonAnswer> known(Application draft, Person filler) {
    return draft
        .contact()
        .map(contact -> new PersonAnswer(draft.applicant().name(), contact.email(), "", ""))
        .or(() -> applying(draft, filler).flatMap(accounts::find).map(PersonAnswer::of));
  }

  private Fields with(Fields stored, PersonAnswer person, Formats formats) {
    var all = new HashMap<>(stored.values());
    all.putAll(kinds.shown(APPLICANT, person, formats).values());
    return new Fields(all);
  }

  /// Whoever fills it in applies, save for staff, who enters what somebody else applies for: with
  /// an account, or without one.
  private static Optional<UUID> applying(Application draft, Person filler) {
    return draft.isBeingEntered()
        ? Optional.ofNullable(draft.applicant().account())
        : Optional.of(filler.account());
  }

  /// The businesses that may be chosen.
  private List<String> names(Application draft, Person filler) {
    return applying(draft, filler)
        .map(account -> businesses.appliedForBy(account).stream().map(Business::name).toList())
        .orElse(List.of());
  }
}
