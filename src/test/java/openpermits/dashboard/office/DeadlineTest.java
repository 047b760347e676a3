package openpermits.dashboard.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Settings;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final BusinessCalendar CALENDAR = new BusinessCalendar(new Settings());
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void countsBusinessDaysAfterTheDayOfReceipt() {
    assertThat(on(MONDAY).left()).isEqualTo(2);
    assertThat(on(MONDAY.plusDays(1)).left()).isEqualTo(1);
  }

  @Test
  void isTodayOnTheLastDay() {
    assertThat(on(MONDAY.plusDays(2)).isToday()).isTrue();
    assertThat(on(MONDAY.plusDays(2)).isLate()).isFalse();
  }

  @Test
  void isLateByOneTheDayAfter() {
    assertThat(on(MONDAY.plusDays(3)).late()).isEqualTo(1);
  }

  @Test
  void isLateOnTheWeekendAfterItsLastDay() {
    var friday = Deadline.of(MONDAY.plusDays(2), MONDAY.plusDays(5), 2, CALENDAR);
    assertThat(friday.late()).isEqualTo(1);
  }

  @Test
  void doesNotCountTheWeekend() {
    assertThat(Deadline.of(MONDAY.plusDays(4), MONDAY.plusDays(7), 2, CALENDAR).left())
        .isEqualTo(1);
  }

  @Test
  void fillsItsBarWhenTheTimeIsUsedUp() {
    assertThat(on(MONDAY).used()).isEqualTo(5);
    assertThat(on(MONDAY.plusDays(1)).used()).isEqualTo(50);
    assertThat(on(MONDAY.plusDays(9)).used()).isEqualTo(100);
  }

  private static Deadline on(LocalDate today) {
    return Deadline.of(MONDAY, today, 2, CALENDAR);
  }
}
