package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import openpermits.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In these tables `~` stands for a no-break space.
class FormatsTest {

  private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
  private static final Formats FRENCH = Formats.in(Locale.CANADA_FRENCH, OTTAWA);
  private static final Formats ENGLISH = Formats.in(Locale.CANADA, OTTAWA);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-08 | 8~févr.~2024   | Feb~8, 2024  | 8~février~2024    | February~8, 2024
          2026-01-01 | 1~janv.~2026   | Jan~1, 2026  | 1er~janvier~2026  | January~1, 2026
          2026-07-31 | 31~juill.~2026 | Jul~31, 2026 | 31~juillet~2026   | July~31, 2026
          2026-05-09 | 9~mai~2026     | May~9, 2026  | 9~mai~2026        | May~9, 2026
          2026-09-02 | 2~sept.~2026   | Sep~2, 2026  | 2~septembre~2026  | September~2, 2026
          """)
  void writeDays(LocalDate day, String fr, String en, String longFr, String longEn) {
    assertThat(FRENCH.date(day)).isEqualTo(printed(fr));
    assertThat(ENGLISH.date(day)).isEqualTo(printed(en));
    assertThat(FRENCH.longDate(day)).isEqualTo(printed(longFr));
    assertThat(ENGLISH.longDate(day)).isEqualTo(printed(longEn));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-02-08T19:05:00Z | 14~h~05 | 2:05~p.m.
          2024-07-08T18:05:00Z | 14~h~05 | 2:05~p.m.
          2024-02-08T05:00:00Z | 0~h~00  | 12:00~a.m.
          2024-02-08T17:30:00Z | 12~h~30 | 12:30~p.m.
          2026-03-08T07:00:00Z | 3~h~00  | 3:00~a.m.
          """)
  void writeTimesAsOttawasClocksShowThem(Instant at, String fr, String en) {
    assertThat(FRENCH.time(at)).isEqualTo(printed(fr));
    assertThat(ENGLISH.time(at)).isEqualTo(printed(en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.00          | 0,00~$             | $0.00
          0.05          | 0,05~$             | $0.05
          999.99        | 999,99~$           | $999.99
          1234.56       | 1~234,56~$         | $1,234.56
          1234567890.10 | 1~234~567~890,10~$ | $1,234,567,890.10
          """)
  void writeMoney(String amount, String fr, String en) {
    assertThat(FRENCH.money(Money.dollars(amount))).isEqualTo(printed(fr));
    assertThat(ENGLISH.money(Money.dollars(amount))).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1        | 1~Ko  | 1~KB
          86016    | 84~Ko | 84~KB
          1048000  | 1~Mo  | 1~MB
          52428800 | 50~Mo | 50~MB
          """)
  void writeSizes(long bytes, String fr, String en) {
    assertThat(FRENCH.size(bytes)).isEqualTo(printed(fr));
    assertThat(ENGLISH.size(bytes)).isEqualTo(printed(en));
  }

  @Test
  void writeSharesAndCounts() {
    assertThat(FRENCH.percent(25)).isEqualTo(printed("25~%"));
    assertThat(ENGLISH.percent(25)).isEqualTo("25%");
    assertThat(FRENCH.number(2000)).isEqualTo(printed("2~000"));
    assertThat(ENGLISH.number(2000)).isEqualTo("2,000");
    assertThat(FRENCH.number(999)).isEqualTo("999");
  }

  private static String printed(String written) {
    return written.replace('~', '\u00a0');
  }
}
