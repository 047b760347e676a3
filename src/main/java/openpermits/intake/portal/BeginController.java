package openpermits.intake.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openpermits.applications.Applicant;
import openpermits.businesses.Business;
import openpermits.businesses.Businesses;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.ApplicationType.ApplicantKind;
import openpermits.catalogue.Catalogue;
import openpermits.intake.Intake;
import openpermits.intake.Stage;
import openpermits.intake.guide.Guide;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.NotFound;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer begins an application, or goes on with one.
@Controller
class BeginController {

  private static final String MYSELF = "me";

  private final Catalogue catalogue;
  private final Guide guide;
  private final Intake intake;
  private final OwnDrafts drafts;
  private final Businesses businesses;
  private final Messages messages;
  private final Clock clock;

  BeginController(
      Catalogue catalogue,
      Guide guide,
      Intake intake,
      OwnDrafts drafts,
      Businesses businesses,
      Messages messages,
      Clock clock) {
    this.catalogue = catalogue;
    this.guide = guide;
    this.intake = intake;
    this.drafts = drafts;
    this.businesses = businesses;
    this.messages = messages;
    this.clock = clock;
  }

  /// Where somebody arrives who had to sign in first.
  @Get(Route.NEW_APPLICATION)
  Answer offer(
      @PathVariable String type,
      @RequestParam MultiValueMap<String, String> sent,
      Person customer) {
    return page(type(type), sent, customer, "", Map.of());
  }

  @Post(Route.NEW_APPLICATION)
  Answer begin(
      @PathVariable String type,
      @RequestParam(name = "_business", defaultValue = MYSELF) String whom,
      @RequestParam MultiValueMap<String, String> sent,
      Submission form,
      Person customer,
      Locale language) {
    var wanted = type(type);
    var applicant = applicant(wanted, whom, customer);
    return applicant.isEmpty()
        ? page(wanted, sent, customer, whom, Map.of("business-0", sentence(language)))
        : form.once(() -> {
          var known = guide.answers(wanted, sent.toSingleValueMap());
          var draft = intake.begin(wanted, applicant.get(), known, clock.instant());
          return Redirect.to(Stage.GETTING_STARTED.route().in(language, draft));
        });
  }

  /// Empty for a business that this person may not apply for, or not any more.
  private Optional<Applicant> applicant(ApplicationType type, String whom, Person customer) {
    if (whom.equals(MYSELF) || !type.applicants().contains(ApplicantKind.BUSINESS)) {
      return Optional.of(new Applicant(customer.account(), customer.name()));
    }
    return businesses.appliedForBy(customer.account()).stream()
        .filter(business -> business.name().equals(whom))
        .findFirst()
        .map(business -> new Applicant(customer.account(), business.name(), business.id()));
  }

  private BeginPage page(
      ApplicationType type,
      MultiValueMap<String, String> sent,
      Person customer,
      String chosen,
      Map<String, String> errors) {
    var may = type.applicants();
    var names =
        may.contains(ApplicantKind.BUSINESS)
            ? businesses.appliedForBy(customer.account()).stream().map(Business::name).toList()
            : List.<String>of();
    return new BeginPage(
        type,
        new StepPage.Whom(may.contains(ApplicantKind.INDIVIDUAL), names),
        chosen,
        guide.answers(type, sent.toSingleValueMap()),
        GuideAddress.query(guide.answers(sent.toSingleValueMap())),
        errors);
  }

  private String sentence(Locale language) {
    return new Text(language, messages).say("wiz.begin.gone");
  }

  @Get(Route.NEW_APPLICATION_RESUME)
  Answer resume(@PathVariable String file, Person customer, Locale language) {
    return drafts.open(
        file,
        customer,
        language,
        draft -> Redirect.to(draft.form().open().route().in(language, draft.number())));
  }

  private ApplicationType type(String code) {
    return catalogue.all().stream()
        .filter(type -> type.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
