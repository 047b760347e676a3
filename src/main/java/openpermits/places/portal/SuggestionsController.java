package openpermits.places.portal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import openpermits.accounts.LookupAttempts;
import openpermits.places.Places;
import openpermits.web.Get;
import openpermits.web.Json;
import openpermits.web.Messages;
import openpermits.web.Person;
import openpermits.web.Route;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Suggests addresses to a script while somebody types one. What it finds is what the button beside
/// the field would.
@Controller
class SuggestionsController {

  private final Places places;
  private final LookupAttempts attempts;
  private final Messages messages;
  private final Clock clock;

  SuggestionsController(Places places, LookupAttempts attempts, Messages messages, Clock clock) {
    this.places = places;
    this.attempts = attempts;
    this.messages = messages;
    this.clock = clock;
  }

  /// @param status what is said of them, also to those who do not see the list
  record Suggestions(String status, List<Suggestion> places) {}

  @Get(Route.ADDRESSES)
  Json suggest(@RequestParam(defaultValue = "") String q, Person customer, Locale language) {
    var text = new Text(language, messages);
    if (attempts.begin(customer.account(), clock.instant()).isPresent()) {
      var none = new Suggestions(text.say("place.suggest.wait"), List.of());
      return new Json(none, HttpStatus.TOO_MANY_REQUESTS);
    }
    return new Json(suggestions(q.strip(), text), HttpStatus.OK);
  }

  private Suggestions suggestions(String typed, Text text) {
    if (typed.length() < Suggestion.LEAST_CHARACTERS || Typed.of(typed).hasForbiddenCharacters()) {
      return new Suggestions("", List.of());
    }
    var found = places.find(typed, Suggestion.MOST).stream().map(Suggestion::of).toList();
    var status =
        found.isEmpty()
            ? text.say("place.suggest.none")
            : text.say("place.suggest.found", "n", found.size());
    return new Suggestions(status, found);
  }
}
