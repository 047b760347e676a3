package openpermits.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void keepsWhatIsRead() {
    assertThat(Printable.text("Où? « Là », 1 234,56 $ – 🏠"))
        .isEqualTo("Où? « Là », 1 234,56 $ – 🏠");
  }

  @Test
  void makesEveryLineBreakTheSame() {
    assertThat(Printable.text("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void leavesOutWhatDoesSomethingInstead() {
    assertThat(Printable.text("a\u0000b\u202ec\u0007d\ud800e")).isEqualTo("abcde");
  }

  @Test
  void makesOneLineOfMany() {
    assertThat(Printable.line("Subject\r\nBcc: somebody ")).isEqualTo("Subject Bcc: somebody");
  }
}
