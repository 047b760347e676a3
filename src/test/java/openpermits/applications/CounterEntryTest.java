package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.LEA;
import static openpermits.applications.SampleFile.MONDAY;
import static openpermits.applications.SampleFile.OMAR;
import static openpermits.applications.SampleFile.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import openpermits.catalogue.Status;
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
  void isToldInHistoryWithThatDay() {
    var submitted = paper.submit(SampleFile.FILE, SampleFile.FILING, OMAR, TUESDAY);

    var entry = HistoryEntries.of(submitted, paper);

    assertThat(entry.event()).isEqualTo("entered");
    assertThat(entry.words()).containsEntry("date", MONDAY);
    assertThat(entry.by()).isEqualTo(OMAR);
    assertThat(entry.at()).isEqualTo(TUESDAY);
  }
}
