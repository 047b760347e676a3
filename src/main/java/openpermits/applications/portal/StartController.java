package openpermits.applications.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
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
  private final Offers offers;

  StartController(Catalogue catalogue, Offers offers) {
    this.catalogue = catalogue;
    this.offers = offers;
  }

  @Get(Route.START)
  Answer choose(Locale language) {
    var byName = Collator.getInstance(language);
    return new StartPage(
        catalogue.all().stream()
            .sorted(Comparator.comparing(type -> type.name().in(language), byName))
            .collect(
                groupingBy(ApplicationType::family, TreeMap::new, mapping(offers::of, toList()))));
  }

  @Get(Route.START_TYPE)
  Answer describe(@PathVariable String type) {
    return catalogue.all().stream()
        .filter(each -> each.code().equals(type))
        .findFirst()
        .map(each -> new StartTypePage(offers.of(each)))
        .orElseThrow(NotFound::new);
  }
}
