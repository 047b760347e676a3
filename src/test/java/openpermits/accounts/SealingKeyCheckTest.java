package openpermits.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import openpermits.accounts.SecondStepRows.SealedSecret;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.platform.CannotStart;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import openpermits.web.OpenSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@PortalTest
class SealingKeyCheckTest {

  @Autowired SecondStepRows rows;
  @Autowired SecondSteps steps;
  @Autowired SignInAttempts attempts;
  @Autowired OpenSessions sessions;
  @Autowired ApplicationEventPublisher events;
  @Autowired SampleCity city;
  @TempDir Path otherFolder;

  @Test
  void stopsAPortalWhoseKeyOpensNothing() {
    var zoe = new Actor(Role.APPLICANT, UUID.randomUUID(), "Zoé Tremblay");
    city.account(zoe);
    rows.add(new SealedSecret(zoe.account(), steps.offer(zoe.account()), 0), Instant.EPOCH);
    var withOtherKey =
        new SecondSteps(rows, new SealingKey("", otherFolder), attempts, sessions, events);

    assertThatCode(() -> new SealingKeyCheck(rows, steps).afterSingletonsInstantiated())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new SealingKeyCheck(rows, withOtherKey).afterSingletonsInstantiated())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("OPENPERMITS_KEY");
  }
}
