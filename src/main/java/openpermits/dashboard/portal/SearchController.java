package openpermits.dashboard.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openpermits.applications.Applications;
import openpermits.dashboard.CustomerFiles;
import openpermits.dashboard.SearchTerms;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Redirect;
import openpermits.web.Route;
import openpermits.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// A customer looks for a file of their own. Whatever is typed, nobody else's is found.
@Controller
class SearchController {

  private final CustomerFiles files;
  private final Applications applications;
  private final Messages messages;
  private final Clock clock;

  SearchController(CustomerFiles files, Applications applications, Messages messages, Clock clock) {
    this.files = files;
    this.applications = applications;
    this.messages = messages;
    this.clock = clock;
  }

  @Get(Route.SEARCH)
  Answer search(
      @RequestParam(name = "q", required = false) @Nullable String typed,
      Person customer,
      Locale language) {
    if (typed == null) {
      return new SearchPage("", Map.of(), List.of());
    }
    var term = typed.replace("\0", "").strip();
    var terms = SearchTerms.of(term);
    var exact = terms.fileNumber().flatMap(number -> applications.find(number, customer.actor()));
    if (exact.isPresent()) {
      return Redirect.to(Route.APPLICATION_ACTIVITIES.in(language, exact.get().file()));
    }
    if (!terms.isEnough()) {
      var error = new Text(language, messages).say("search.err.short");
      return new SearchPage(term, Map.of("q", error), List.of());
    }
    return new SearchPage(term, Map.of(), files.search(customer.account(), terms, clock.instant()));
  }
}
