package openpermits.applications.portal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openpermits.accounts.EmailAddress;
import openpermits.applications.AdditionalParties;
import openpermits.applications.Application;
import openpermits.applications.FileRight;
import openpermits.businesses.Business;
import openpermits.businesses.Businesses;
import openpermits.kernel.FileNumber;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Restored;
import openpermits.web.Route;
import openpermits.web.Submission;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Whoever applies says who else may do what to the file; whoever is asked accepts.
@Controller
class PartyController {

  private static final Set<String> NEWS = Set.of("invited", "added", "removed");

  private final OwnFiles files;
  private final AdditionalParties parties;
  private final Businesses businesses;
  private final Messages messages;
  private final Clock clock;

  PartyController(
      OwnFiles files,
      AdditionalParties parties,
      Businesses businesses,
      Messages messages,
      Clock clock) {
    this.files = files;
    this.parties = parties;
    this.businesses = businesses;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.APPLICATION_PARTIES)
  Answer show(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String notice,
      Restored restored,
      Person customer,
      Locale language) {
    var whom = restored.value("whom");
    return page(
        files.find(file, customer),
        customer,
        whom,
        rights(restored.fields().getOrDefault("right", List.of())),
        restored.hadErrors() ? errors(whom, called(whom), language) : Map.of(),
        NEWS.contains(notice) ? "party.done." + notice : null);
  }

  @Post(Route.APPLICATION_PARTIES)
  Answer add(
      @PathVariable String file,
      @RequestParam(defaultValue = "") String whom,
      @RequestParam(name = "right", required = false) @Nullable List<String> ticked,
      Submission form,
      Person customer,
      Locale language) {
    var application = files.findToApply(file, customer);
    var rights = rights(ticked == null ? List.of() : ticked);
    var called = called(whom);
    var errors = errors(whom, called, language);
    if (!errors.isEmpty()) {
      return page(application, customer, whom, rights, errors, null);
    }
    var list = Redirect.to(Route.APPLICATION_PARTIES.in(language, application.file()));
    return called.isEmpty()
        ? form.once(
            () -> invite(application.file(), whom, rights, customer), list.noticing("invited"))
        : form.once(
            () -> add(application.file(), called.getFirst(), rights, customer),
            list.noticing("added"));
  }

  private void invite(FileNumber file, String whom, Set<FileRight> rights, Person customer) {
    parties.invite(
        file,
        EmailAddress.kept(whom),
        rights,
        customer.language(),
        customer.actor(),
        clock.instant());
  }

  private void add(FileNumber file, Business business, Set<FileRight> rights, Person customer) {
    parties.add(file, business, rights, customer.actor(), clock.instant());
  }

  @Post(Route.APPLICATION_PARTY)
  Answer remove(
      @PathVariable String file,
      @PathVariable UUID party,
      Submission form,
      Person customer,
      Locale language) {
    var number = files.findToApply(file, customer).file();
    return form.once(
        () -> parties.remove(number, party, customer.actor(), clock.instant()),
        Redirect.to(Route.APPLICATION_PARTIES.in(language, number)).noticing("removed"));
  }

  /// The address of the button, typed or reloaded.
  @Get(Route.APPLICATION_PARTY)
  Answer removingIsAButton(@PathVariable String file, Person customer, Locale language) {
    return Redirect.to(Route.APPLICATION_PARTIES.in(language, files.find(file, customer).file()));
  }

  @Get(Route.PARTY_INVITATION)
  Answer open(@PathVariable String secret, Person customer) {
    return new PartyInvitationPage(
        secret, parties.invited(secret, customer.account(), clock.instant()).orElse(null));
  }

  @Post(Route.PARTY_INVITATION)
  Answer accept(@PathVariable String secret, Person customer, Locale language) {
    return parties
        .accept(secret, customer.actor(), clock.instant())
        .<Answer>map(file -> Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, file)))
        .orElseGet(() -> new PartyInvitationPage(secret, null));
  }

  private PartiesPage page(
      Application application,
      Person customer,
      String whom,
      Set<FileRight> rights,
      Map<String, String> errors,
      @Nullable String banner) {
    return new PartiesPage(
        application,
        parties.of(application.file()),
        application.access().grants(FileRight.APPLY, customer.account()),
        whom,
        rights,
        errors,
        banner);
  }

  /// The business that is called so; nothing for an address.
  private List<Business> called(String whom) {
    return whom.isBlank() || whom.contains("@") ? List.of() : businesses.called(whom);
  }

  private Map<String, String> errors(String whom, List<Business> called, Locale language) {
    var text = new Text(language, messages);
    if (whom.contains("@")) {
      return EmailAddress.isComplete(whom)
          ? Map.of()
          : Map.of("whom", text.say("signIn.err.emailFormat"));
    }
    return switch (called.size()) {
      case 1 -> Map.of();
      case 0 -> Map.of("whom", text.say("party.err.whom"));
      default -> Map.of("whom", text.say("party.err.several"));
    };
  }

  private static Set<FileRight> rights(List<String> ticked) {
    var rights = EnumSet.noneOf(FileRight.class);
    FileRight.GIVEN.stream().filter(right -> ticked.contains(right.key())).forEach(rights::add);
    return rights;
  }
}
