package openpermits.dashboard.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openpermits.applications.Drafts;
import openpermits.businesses.Businesses;
import openpermits.dashboard.CustomerFiles;
import openpermits.dashboard.CustomerFiles.Counts;
import openpermits.dashboard.FileFilter;
import openpermits.dashboard.ListPage;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer's dashboard: what needs doing, every file, the businesses acted for.
@Controller
class DashboardController {

  private final CustomerFiles files;
  private final Businesses businesses;
  private final Drafts drafts;
  private final Clock clock;

  DashboardController(CustomerFiles files, Businesses businesses, Drafts drafts, Clock clock) {
    this.files = files;
    this.drafts = drafts;
    this.businesses = businesses;
    this.clock = clock;
  }

  @Get(Route.HOME)
  Answer home(Optional<Person> person, Locale language) {
    return person
        .<Answer>map(known ->
            Redirect.to(
                (known.isStaff() ? Route.STAFF_QUEUE : Route.DASHBOARD_ACTIONS).in(language)))
        .orElseGet(HomePage::new);
  }

  @Get(Route.DASHBOARD_ACTIONS)
  Answer actions(
      @RequestParam(defaultValue = "") String filter,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String before,
      Person customer) {
    return page(
        "actions", FileFilter.ACTIONS, filter, ListPage.of(sort, after, before), "", customer);
  }

  @Get(Route.DASHBOARD_APPLICATIONS)
  Answer applications(
      @RequestParam(defaultValue = "") String filter,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String notice,
      Person customer) {
    return page(
        "applications",
        FileFilter.FILES,
        filter,
        ListPage.of(sort, after, before),
        notice,
        customer);
  }

  @Get(Route.DASHBOARD_PROFESSIONALS)
  Answer professionals(@RequestParam(defaultValue = "") String notice, Person customer) {
    return new ProfessionalsPage(
        businesses.of(customer.account()), counts(FileFilter.ALL, customer).actions(), notice);
  }

  private DashboardPage page(
      String tab,
      List<FileFilter> filters,
      String word,
      ListPage list,
      String notice,
      Person customer) {
    var filter = FileFilter.of(word, filters);
    return new DashboardPage(
        tab,
        filters,
        filter,
        list,
        files.list(customer.account(), filter, list, clock.instant()),
        counts(filter, customer),
        filters.equals(FileFilter.FILES) ? drafts.deleted(customer.actor()).size() : 0,
        notice);
  }

  private Counts counts(FileFilter filter, Person customer) {
    return files.counts(customer.account(), filter, clock.instant());
  }
}
