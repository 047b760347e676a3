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
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page at every route, in both languages, on a wide screen and on a narrow one: no barrier
/// that axe knows of, and no scrolling sideways. [FormsJourney] looks at what forms lead to,
/// [OpenedPartsJourney] at what opens on a page.
///
/// Most of the time goes into the browser, so several people look at once: they only look.
@Journey
@Execution(ExecutionMode.CONCURRENT)
class EveryPageJourney {

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
  void hasNoBarriersInFrenchFor(Who who) {
    assertThat(barriers(who, Locale.CANADA_FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasNoBarriersInEnglishFor(Who who) {
    assertThat(barriers(who, Locale.CANADA)).isEmpty();
  }

  private List<String> barriers(Who who, Locale language) {
    try (var visitor = Visitor.at(port)) {
      if (who != Who.NOBODY) {
        visitor.signIn(who.account());
      }
      var barriers = new ArrayList<String>();
      for (var address : seenBy(who, language)) {
        visitor.open(address);
        barriers.addAll(visitor.barriers());
      }
      return barriers;
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

  private List<String> seenBy(Who who, Locale language) {
    var sights = new Sights(new DemoFiles(jdbc));
    return Arrays.stream(Route.values())
        .flatMap(sights::of)
        .filter(sight -> sight.who() == who)
        .map(sight -> sight.in(language))
        .toList();
  }
}
