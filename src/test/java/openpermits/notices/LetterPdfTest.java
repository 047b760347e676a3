package openpermits.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import openpermits.applications.Applications;
import openpermits.kernel.FileNumber;
import openpermits.notices.Letter.Paragraph;
import openpermits.support.DemoCity;
import openpermits.support.PrintedPdf;
import openpermits.web.Messages;
import openpermits.web.Printer;
import openpermits.web.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every letter is a PDF for everyone: PDF/UA-1, as veraPDF reads it.
@SpringBootTest
@DemoCity
class LetterPdfTest {

  @Autowired Letters letters;
  @Autowired Printer printer;
  @Autowired Applications applications;
  @Autowired Messages messages;
  @Autowired JdbcClient jdbc;

  static Stream<Locale> languages() {
    return Stream.of(Locale.CANADA_FRENCH, Locale.CANADA);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isForEveryoneWhateverWasDecided(Locale language) {
    var text = new Text(language, messages);
    var decided =
        jdbc.sql(
                "select distinct file_number from withdrawals where state in ('approved', 'denied')")
            .query((row, _) -> FileNumber.of(row.getString(1)))
            .list();
    assertThat(decided).hasSizeGreaterThan(2);
    for (var file : decided) {
      var letter = letters.decided(applications.find(file).orElseThrow(), text);
      assertThat(faults(letter.orElseThrow(), text)).as(file.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isForEveryoneWhateverSomebodyTyped(Locale language) {
    var text = new Text(language, messages);
    var typed = "<script>alert(1)</script> \u202Eabc\u202C 🏠 \u05d0\u0628 ]]> &amp; \u0007 fin";
    var letter =
        new Letter(
            "CON-2024-000001",
            "",
            List.of(typed),
            Instant.parse("2024-08-02T14:00:00Z"),
            List.of(typed),
            typed,
            typed,
            List.of(Paragraph.plain(typed)),
            null,
            List.of(new Paragraph(typed, typed)),
            List.of(typed));
    assertThat(faults(letter, text)).isEmpty();
  }

  private List<String> faults(Letter letter, Text text) {
    return new PrintedPdf(printer.print(new LetterPrint(letter, text.locale()), text)).faults();
  }
}
