package openpermits.applications;

import static openpermits.applications.SampleFile.BUILDING_PERMIT;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openpermits.applications.Withdrawals.DraftChanged;
import openpermits.applications.Withdrawals.ProposalChanged;
import openpermits.applications.Withdrawals.WorksheetChanged;
import openpermits.catalogue.Status;
import openpermits.kernel.Availability;
import openpermits.kernel.Money;
import openpermits.kernel.Reason;
import openpermits.settings.Municipality;
import openpermits.settings.Settings;
import openpermits.web.Messages;
import openpermits.web.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObstacleTest {

  private static final Messages MESSAGES = new Messages(Municipality.of(new Settings()));

  static Stream<Obstacle> obstacles() {
    var statuses = List.of(Status.SUBMITTED, Status.ON_HOLD);
    return Stream.of(
        new Obstacle.PermitIssued(MONDAY, "Omar Haddad"),
        new Obstacle.RequestPending(MONDAY),
        new Obstacle.RequestWaiting(MONDAY),
        new Obstacle.AlreadyIssued(MONDAY, "Omar Haddad"),
        new Obstacle.NotReadyToIssue(Status.CLOSED, statuses),
        new Obstacle.NoPermit(BUILDING_PERMIT.name()),
        new Obstacle.AlreadyWithdrawn(MONDAY),
        new Obstacle.Draft(),
        new Obstacle.Decided(MONDAY, Status.REFUSED),
        new Obstacle.StatusNotEligible(Status.CLOSED, statuses),
        new Obstacle.TypeNotEligible(BUILDING_PERMIT.name()),
        new Obstacle.NotAuthorized(),
        new Obstacle.StaffOnly(),
        new Obstacle.SupervisorOnly(),
        new Obstacle.NonePending(),
        new Obstacle.NothingAsked(),
        new Obstacle.AwaitingSecondApproval(),
        new Obstacle.NoProposal(),
        new Obstacle.SamePerson(),
        new Obstacle.WithdrawalPending(MONDAY),
        new Obstacle.NotWithdrawn(),
        new Obstacle.ReopeningTooLate(1),
        new Obstacle.RefundPaid(),
        new Obstacle.NotADraft(),
        new Obstacle.AlreadySubmitted(MONDAY),
        new Obstacle.NotRestartable(Status.UNDER_REVIEW),
        new Obstacle.FileOver(Status.REFUSED),
        new Obstacle.MayOnlyRead(),
        new Obstacle.NotSubmitted());
  }

  static Stream<Reason> reasons() {
    return Stream.concat(
        obstacles(),
        Stream.of(
            new ProposalChanged(),
            new DraftChanged(),
            new WorksheetChanged(Money.dollars("1234.56"))));
  }

  @Test
  void isTestedInEveryKind() {
    assertThat(obstacles().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
        .isEqualTo(Set.of(Obstacle.class.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void isExplainedInBothLanguages(Reason reason) {
    for (var text : texts()) {
      assertThat(text.brief(reason)).endsWith(".").doesNotContain("{");
      assertThat(text.explain(reason)).endsWith(".").doesNotContain("{", ": .");
    }
  }

  @Test
  void namesTheWholeAnswerOfEveryTypeAndSituation() {
    var french = texts().getFirst();
    for (var type : TYPES) {
      Situation.all()
          .map(situation -> situation.answer(type))
          .filter(Availability.Unavailable.class::isInstance)
          .map(Availability.Unavailable.class::cast)
          .map(Availability.Unavailable::reason)
          .distinct()
          .forEach(reason -> assertThat(french.explain(reason)).doesNotContain("\u00a0: ."));
    }
  }

  @Test
  void leavesAnEntryForEachThingThatHappens() {
    var said =
        Situation.all()
            .filter(it -> it.answer(BUILDING_PERMIT) instanceof Availability.Available)
            .map(it -> HistoryEntries.of(it.command(BUILDING_PERMIT), it.file(BUILDING_PERMIT)))
            .collect(Collectors.toMap(History.Entry::event, entry -> entry, (one, _) -> one));
    assertThat(said).hasSize(15);
    said.forEach((event, entry) ->
        texts()
            .forEach(
                text -> assertThat(text.say("app.history." + event, entry.words())).isNotBlank()));
  }

  private static List<Text> texts() {
    return List.of(new Text(Locale.FRENCH, MESSAGES), new Text(Locale.ENGLISH, MESSAGES));
  }
}
