package openpermits.dashboard.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import openpermits.applications.ReviewDesk;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.support.OfficeDesk;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// The work queue, walked through page by page, and requests taken on from it.
@PortalTest
class QueueTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("/en/staff/withdrawals/([0-9a-f-]{36})\"");

  @Autowired WebApplicationContext portal;
  @Autowired Withdrawals withdrawals;
  @Autowired ReviewDesk desk;
  @Autowired SampleCity city;

  private final Actor omar = new Actor(Role.OFFICER, UUID.randomUUID(), "Omar Haddad");
  private final Actor ana = new Actor(Role.APPLICANT, UUID.randomUUID(), "Ana Lopez");

  private OfficeDesk queue;
  private final List<UUID> requests = new ArrayList<>();

  @BeforeEach
  void sixtyRequestsForOmar() {
    city.account(omar);
    queue = new OfficeDesk(portal, omar);
    for (int i = 0; i < 60; i++) {
      requests.add(request(MONDAY.plus(Duration.ofMinutes(i / 2))));
    }
    desk.assignAll(requests, omar.account());
  }

  @Test
  void leavesNoRequestOutBetweenItsPages() {
    assertThat(walk("/en/staff/work-queue?tab=mine")).hasSize(60).hasSameElementsAs(requests);
  }

  @Test
  void isReadBackwardsWhenItIsSortedTheOtherWay() {
    var forwards = walk("/en/staff/work-queue?tab=mine&sort=received");

    assertThat(walk("/en/staff/work-queue?tab=mine&sort=-received")).isEqualTo(forwards.reversed());
  }

  @Test
  void putsTheSameStatusTogether() {
    var asked = requests.get(7);
    withdrawals.ask(withdrawals.file(asked).orElseThrow(), "Why?", omar, MONDAY);

    assertThat(walk("/en/staff/work-queue?tab=mine&sort=status")).hasSize(60).endsWith(asked);
    assertThat(walk("/en/staff/work-queue?tab=mine&sort=-status")).hasSize(60).startsWith(asked);
  }

  @Test
  void countsEveryPageAndWhatIsMine() {
    assertThat(queue.read("/en/staff/work-queue?tab=mine"))
        .contains("60 withdrawals to review", "aria-sort=\"ascending\"")
        .containsPattern("(?s)My files.{0,120}>60<");
  }

  @Test
  void assignsWhatIsChosenAndNothingElse() {
    var chosen = List.of(request(MONDAY), request(MONDAY));
    var left = request(MONDAY);

    assertThat(
            queue.post("/en/staff/work-queue?tab=withdrawals&assignee=none", "withdrawal", chosen))
        .isEqualTo("/en/staff/work-queue?tab=withdrawals&assignee=none&notice=assigned");
    assertThat(chosen).allSatisfy(it -> assertThat(desk.assignee(it)).contains(omar.account()));
    assertThat(desk.assignee(left)).isEmpty();
    assertThat(queue.read("/en/staff/work-queue?tab=mine&notice=assigned"))
        .contains("62 withdrawals are now assigned to you.");
  }

  @Test
  void asksToChooseWhenNothingIs() {
    request(MONDAY);
    assertThat(queue.post("/en/staff/work-queue?tab=withdrawals", "withdrawal", List.of()))
        .isEqualTo("/en/staff/work-queue?tab=withdrawals&notice=nothing-chosen");
    assertThat(queue.read("/en/staff/work-queue?assignee=none&notice=nothing-chosen"))
        .contains("Select at least one withdrawal", "href=\"#choose\"", "id=\"choose\"");
  }

  @Test
  void leavesADecidedRequestAlone() {
    var decided = request(MONDAY);
    withdrawals.takeBack(withdrawals.file(decided).orElseThrow(), ana, MONDAY);
    queue.post("/en/staff/work-queue?tab=withdrawals", "withdrawal", List.of(decided));

    assertThat(desk.assignee(decided)).isEmpty();
  }

  @Test
  void beginsAtTheBeginningForAPlaceThatNobodyWrote() {
    for (var place : List.of("x", "2026,x,y", "2026-11-24T12:00:00Z,x,requested", ",,")) {
      var query = QueueQuery.of(Map.of("tab", "mine", "after", place));
      assertThat(queue.read("/en/staff/work-queue?" + query.text()))
          .contains("60 withdrawals to review")
          .doesNotContain("Back to the beginning");
    }
  }

  private List<UUID> walk(String address) {
    var found = new ArrayList<UUID>();
    for (var page = address; page != null; ) {
      var body = queue.read(page);
      ROW.matcher(body).results().map(it -> UUID.fromString(it.group(1))).forEach(found::add);
      page = NEXT.matcher(body).results().map(it -> it.group(1)).findFirst().orElse(null);
      page = page == null ? null : page.replace("&amp;", "&");
    }
    return found;
  }

  private UUID request(Instant at) {
    var file = city.file(ana, "submitted", at.minus(Duration.ofDays(9)));
    return withdrawals.request(file, "We sold.", "en", ana, at).request().id();
  }
}
