package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.LEA;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import openpermits.applications.Withdrawal.Paper;
import openpermits.applications.Withdrawal.Request;
import openpermits.catalogue.Status;
import openpermits.kernel.Refused;
import org.junit.jupiter.api.Test;

/// A draft that came on paper, and one that its applicant fills in.
class CounterEntryTest {

  private final Application paper = SampleFile.beingEntered();
  private final Application own =
      SampleFile.application(Status.DRAFT, new Withdrawal.NotRequested());

  @Test
  void isFilledInByAnyoneOfStaffAndByNobodyElse() {
    assertThat(paper.isFilledInBy(OMAR)).isTrue();
    assertThat(paper.isFilledInBy(LEA)).isTrue();
    assertThat(paper.isFilledInBy(ANA)).isFalse();
    assertThat(paper.isVisibleTo(ANA)).isFalse();
  }

  @Test
  void leavesTheDraftsOfApplicantsToThem() {
    assertThat(own.isFilledInBy(ANA)).isTrue();
    assertThat(own.isFilledInBy(OMAR)).isFalse();
    assertThat(own.isVisibleTo(OMAR)).isFalse();
  }

  @Test
  void countsFromTheDayOnWhichThePaperCameIn() {
    assertThat(paper.receivedAt(TUESDAY)).isEqualTo(MONDAY);
    assertThat(own.receivedAt(TUESDAY)).isEqualTo(TUESDAY);
  }

  @Test
  void isWithdrawnForItsApplicantByStaff() {
    var file = SampleFile.onPaper(Status.UNDER_REVIEW, new Withdrawal.NotRequested());

    var requested = file.requestWithdrawal(byOmar());

    assertThat(requested.at()).isEqualTo(TUESDAY);
    assertThat(HistoryEntries.of(requested, file))
        .satisfies(entry -> {
          assertThat(entry.event()).isEqualTo("withdrawalEntered");
          assertThat(entry.words()).containsEntry("date", MONDAY);
          assertThat(entry.by()).isEqualTo(OMAR);
          assertThat(entry.onBehalfOf()).isEqualTo("Ana Tremblay");
        });
  }

  @Test
  void isNoBusinessOfStaffWhenItsApplicantActsHere() {
    var own = SampleFile.application(Status.UNDER_REVIEW, new Withdrawal.NotRequested());

    assertThatThrownBy(() -> own.requestWithdrawal(byOmar())).isInstanceOf(Refused.class);
  }

  private static Request byOmar() {
    return new Request(
        new UUID(0, 7), "Lot vendu", "fr", OMAR, MONDAY, new Paper("Ana Tremblay", TUESDAY));
  }

  @Test
  void isToldInHistoryWithThatDay() {
    var submitted = paper.submit(SampleFile.FILE, SampleFile.FILING, OMAR, TUESDAY);

    var entry = HistoryEntries.of(submitted, paper);

    assertThat(entry.event()).isEqualTo("entered");
    assertThat(entry.words()).containsEntry("date", MONDAY);
    assertThat(entry.by()).isEqualTo(OMAR);
    assertThat(entry.at()).isEqualTo(TUESDAY);
  }
}
