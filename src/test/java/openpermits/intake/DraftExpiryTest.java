package openpermits.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import openpermits.applications.Applicant;
import openpermits.applications.ApplicationRules;
import openpermits.applications.Applications;
import openpermits.applications.Drafts;
import openpermits.catalogue.Catalogue;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Long before any other test's drafts, which are left alone.
@PortalTest
class DraftExpiryTest {

  private static final Instant BEGUN = Instant.parse("2020-03-02T15:00:00Z");

  private final Actor ana = new Actor(Role.APPLICANT, UUID.randomUUID(), "Ana Lopez");

  @Autowired SampleCity city;
  @Autowired Catalogue catalogue;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Drafts drafts;
  @Autowired DraftExpiry expiry;
  @Autowired ApplicationRules rules;
  @Autowired JdbcClient jdbc;

  private FileNumber draft = FileNumber.of("DRAFT-000000");

  @BeforeEach
  void anaBeganADraft() {
    city.account(ana);
    draft = intake.begin(catalogue.type("PLE"), new Applicant(ana.account(), ana.name()), BEGUN);
  }

  @Test
  void announcesADraftOnceAndDeletesItFiveDaysLater() {
    passOn(24);
    assertThat(mails()).isZero();
    passOn(26);
    passOn(27);
    assertThat(mails()).isEqualTo(1);
    passOn(30);
    assertThat(applications.find(draft)).isPresent();
    passOn(31);
    assertThat(applications.find(draft)).isEmpty();
  }

  @Test
  void neverDeletesWhatWasNotAnnounced() {
    passOn(90);
    assertThat(applications.find(draft)).isPresent();
    assertThat(mails()).isEqualTo(1);
    passOn(95);
    assertThat(applications.find(draft)).isEmpty();
  }

  @Test
  void beginsAgainWhenSomebodyComesBack() {
    passOn(26);
    intake.read(draft, Stage.DOCUMENTS, ana.name(), BEGUN.plus(Duration.ofDays(28)));
    passOn(40);
    assertThat(applications.find(draft)).isPresent();
    passOn(54);
    assertThat(mails()).isEqualTo(2);
  }

  private void passOn(int day) {
    DraftTasks.run(drafts, expiry, rules, BEGUN.plus(Duration.ofDays(day)));
  }

  private int mails() {
    return jdbc.sql("select count(*) from mails where account = ?")
        .param(ana.account())
        .query(Integer.class)
        .single();
  }
}
