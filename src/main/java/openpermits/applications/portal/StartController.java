package openpermits.applications.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import openpermits.applications.portal.StartPage.Offer;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.fees.Charges;
import openpermits.settings.BusinessCalendar;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;

/// Helps to choose what to apply for, with or without an account.
@Controller
class StartController {

  private final Catalogue catalogue;
  private final Charges charges;
  private final BusinessCalendar calendar;
  private final Clock clock;

  StartController(Catalogue catalogue, Charges charges, BusinessCalendar calendar, Clock clock) {
    this.catalogue = catalogue;
    this.charges = charges;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Get(Route.START)
  Answer choose(Locale language) {
    var byName = Collator.getInstance(language);
    return new StartPage(
        catalogue.all().stream()
            .sorted(Comparator.comparing(type -> type.name().in(language), byName))
            .collect(
                groupingBy(ApplicationType::family, TreeMap::new, mapping(this::offer, toList()))));
  }

  @Get(Route.START_TYPE)
  Answer describe(@PathVariable String type) {
    return catalogue.all().stream()
        .filter(each -> each.code().equals(type))
        .findFirst()
        .map(each -> new StartTypePage(offer(each)))
        .orElseThrow(NotFound::new);
  }

  private Offer offer(ApplicationType type) {
    var today = calendar.dateOf(clock.instant());
    var schedule = type.feeSchedule();
    return new Offer(type, charges.least(schedule, today), charges.isFlat(schedule, today));
  }
}
