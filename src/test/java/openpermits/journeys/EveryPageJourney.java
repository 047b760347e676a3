package openpermits.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import openpermits.journeys.Sights.Who;
import openpermits.support.Journey;
import openpermits.support.Visitor;
import openpermits.web.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page at every route, in both languages, on a wide screen and on a narrow one: no barrier
/// that axe knows of, and no scrolling sideways. [FormsJourney] looks at what forms lead to,
/// [OpenedPartsJourney] at what opens on a page.
@Journey
class EveryPageJourney {

  private static final List<Locale> LANGUAGES = List.of(Locale.CANADA_FRENCH, Locale.CANADA);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void aMailArrived() {
    jdbc.sql(
            """
            insert into demo_mails (message_id, recipient, sender, subject, sent_at, headers, text_body, html_body)
            values ('<seen@example.ca>', 'julie.tremblay@example.ca', 'permis@example.ca', 'CON-2024-000409', now(),
                    'Subject: CON-2024-000409', 'Bonjour', '<p>Bonjour</p>')
            on conflict do nothing
            """)
        .update();
  }

  @ParameterizedTest
  @EnumSource
  void hasNoBarriersFor(Who who) {
    try (var visitor = Visitor.at(port)) {
      if (who != Who.NOBODY) {
        visitor.signIn(who.account());
      }
      var barriers = new ArrayList<String>();
      for (var address : seenBy(who)) {
        visitor.open(address);
        barriers.addAll(visitor.barriers());
      }
      assertThat(barriers).isEmpty();
    }
  }

  @Test
  void seesABarrierWhereThereIsOne() {
    try (var visitor = Visitor.at(port)) {
      var page = visitor.open("/fr/");
      page.evaluate("document.querySelector('main').append(document.createElement('img'))");
      page.evaluate("document.querySelector('main img').style.minWidth = '600px'");
      assertThat(visitor.barriers())
          .anyMatch(barrier -> barrier.endsWith("at 1280: image-alt img"))
          .anyMatch(barrier -> barrier.endsWith("at 320: scrolls sideways"));
    }
  }

  private List<String> seenBy(Who who) {
    var sights = new Sights(new DemoFiles(jdbc));
    return Arrays.stream(Route.values())
        .flatMap(sights::of)
        .filter(sight -> sight.who() == who)
        .flatMap(sight -> LANGUAGES.stream().map(sight::in))
        .toList();
  }
}
