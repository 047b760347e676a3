package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plan d’implantation – révisé (2).pdf",
        "  two spaces  .pdf",
        "\"quoted\" & 'quoted' %22; name=x.pdf",
        "\u202Bمخطط الموقع\u202C\u200F.pdf",
        "\u202Efdp.elgnir",
        "图纸 👩‍🔧.pdf",
        ".hidden",
        "no ending"
      })
  void keepsWhatItsSenderWrote(String name) {
    assertThat(FileName.of(name)).isEqualTo(name);
  }

  @Test
  void keeps255Bytes() {
    var name = "é".repeat(125) + "x.pdf";
    assertThat(name.getBytes(UTF_8)).hasSize(255);
    assertThat(FileName.of(name)).isEqualTo(name);
  }

  @Test
  void isTheSameWhereverItsAccentsWereTyped() {
    assertThat(FileName.of("e\u0301le\u0301vations.pdf")).isEqualTo("élévations.pdf");
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, passwd",
    "C:\\plans\\site.pdf, site.pdf",
    "/etc/cron.d/evil.pdf, evil.pdf",
    "plans/, document",
    "..\\.., document",
    "., document"
  })
  void isNoPath(String sent, String kept) {
    assertThat(FileName.of(sent)).isEqualTo(kept);
  }

  @Test
  void holdsNothingThatAMachineWouldObey() {
    assertThat(FileName.of("a\0b\r\nSet-Cookie: c\u0085d\uD800.pdf"))
        .isEqualTo("abSet-Cookie: cd.pdf");
    assertThat(FileName.of("\0\r\n")).isEqualTo("document");
  }

  @Test
  void keepsItsEndingWhenItIsTooLong() {
    assertThat(FileName.of("x".repeat(300) + ".pdf")).hasSize(255).endsWith("x.pdf");
    assertThat(FileName.of("👩".repeat(200))).hasSize(254).doesNotContain("\uFFFD");
  }
}
