package openpermits.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import openpermits.kernel.Money;

/// Dates, times, amounts and percentages as they are written in Canada, in one language. Our own,
/// since the JDK's and ICU's differ by version and print « 1 234,56 $ CA ».
public sealed interface Formats {

  char NO_BREAK_SPACE = '\u00a0';

  /// As people who read `language` write them.
  ///
  /// @param here where the municipality's clock hangs: days and times are told by it
  static Formats in(Locale language, ZoneId here) {
    return language.getLanguage().equals("fr") ? new French(here) : new English(here);
  }

  ZoneId here();

  Locale language();

  /// The date that the municipality's clock shows at that moment.
  default LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, here());
  }

  /// `8 févr. 2024`, `Feb 8, 2024`.
  String date(LocalDate day);

  /// `8 février 2024`, `February 8, 2024`; the first of a month is `1er` in French.
  String longDate(LocalDate day);

  /// `14 h 05`, `2:05 p.m.`
  String time(Instant at);

  /// `1 234,56 $`, `$1,234.56`: always two decimals.
  String money(Money amount);

  /// `25 %`, `25%`
  String percent(int share);

  /// `2 000`, `2,000`: for counts, never for years or numbers of files.
  String number(long count);

  /// `1 234,5`, `1,234.5`: with the decimals that it has, and no empty ones.
  default String number(BigDecimal number) {
    var written = number.stripTrailingZeros().toPlainString().split("\\.", 2);
    var whole = number(Long.parseLong(written[0]));
    return written.length == 1 ? whole : whole + decimalMark() + written[1];
  }

  /// What stands between a number's whole part and its decimals.
  char decimalMark();

  /// `84 Ko`, `84 KB`; `50 Mo`, `50 MB` from a megabyte on; rounded up.
  String size(long bytes);

  private static String sized(long bytes, String kilobytes, String megabytes) {
    return bytes <= 1023 * 1024
        ? Math.ceilDiv(bytes, 1024) + "" + NO_BREAK_SPACE + kilobytes
        : Math.ceilDiv(bytes, 1024 * 1024) + "" + NO_BREAK_SPACE + megabytes;
  }

  /// Digits in threes.
  private static String grouped(long number, char separator) {
    var digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, separator);
    }
    return digits.toString();
  }

  /// French as written in Canada, spaces not breaking.
  record French(ZoneId here) implements Formats {

    private static final List<String> SHORT =
        List.of(
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.",
            "nov.", "déc.");
    private static final List<String> LONG =
        List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    @Override
    public String date(LocalDate day) {
      return join(day.getDayOfMonth(), SHORT.get(day.getMonthValue() - 1), day.getYear());
    }

    @Override
    public String longDate(LocalDate day) {
      var number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
      return join(number, LONG.get(day.getMonthValue() - 1), day.getYear());
    }

    @Override
    public String time(Instant at) {
      var local = at.atZone(here);
      return join(local.getHour(), "h", "%02d".formatted(local.getMinute()));
    }

    @Override
    public String money(Money amount) {
      return "%s,%02d%c$"
          .formatted(
              grouped(amount.cents() / 100, NO_BREAK_SPACE), amount.cents() % 100, NO_BREAK_SPACE);
    }

    @Override
    public String percent(int share) {
      return share + "" + NO_BREAK_SPACE + "%";
    }

    @Override
    public String number(long count) {
      return grouped(count, NO_BREAK_SPACE);
    }

    @Override
    public Locale language() {
      return Languages.FRENCH;
    }

    @Override
    public char decimalMark() {
      return ',';
    }

    @Override
    public String size(long bytes) {
      return sized(bytes, "Ko", "Mo");
    }

    private static String join(Object first, Object second, Object third) {
      return "" + first + NO_BREAK_SPACE + second + NO_BREAK_SPACE + third;
    }
  }

  /// English as written in Canada.
  record English(ZoneId here) implements Formats {

    private static final List<String> LONG =
        List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public String date(LocalDate day) {
      return written(LONG.get(day.getMonthValue() - 1).substring(0, 3), day);
    }

    @Override
    public String longDate(LocalDate day) {
      return written(LONG.get(day.getMonthValue() - 1), day);
    }

    @Override
    public String time(Instant at) {
      var local = at.atZone(here);
      var hour = local.getHour() % 12 == 0 ? 12 : local.getHour() % 12;
      return "%d:%02d%c%s"
          .formatted(
              hour, local.getMinute(), NO_BREAK_SPACE, local.getHour() < 12 ? "a.m." : "p.m.");
    }

    @Override
    public String money(Money amount) {
      return "$%s.%02d".formatted(grouped(amount.cents() / 100, ','), amount.cents() % 100);
    }

    @Override
    public String percent(int share) {
      return share + "%";
    }

    @Override
    public String number(long count) {
      return grouped(count, ',');
    }

    @Override
    public Locale language() {
      return Languages.ENGLISH;
    }

    @Override
    public char decimalMark() {
      return '.';
    }

    @Override
    public String size(long bytes) {
      return sized(bytes, "KB", "MB");
    }

    private static String written(String month, LocalDate day) {
      return "%s%c%d, %d".formatted(month, NO_BREAK_SPACE, day.getDayOfMonth(), day.getYear());
    }
  }
}
