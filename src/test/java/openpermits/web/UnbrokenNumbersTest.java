package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnbrokenNumbersTest {

  @Test
  void keepEachNumberOfASentenceOnOneLine() {
    assertThat(inside("p", null, "Dossier CON-2024-000409 (règlement n° 2014-220)."))
        .isEqualTo(
            "Dossier <span class=\"op-nowrap\">CON-2024-000409</span> (règlement n° <span"
                + " class=\"op-nowrap\">2014-220</span>).");
  }

  @Test
  void leaveAWordWithAHyphenAlone() {
    assertThat(inside("p", null, "sous-sol, s. 34–37, 10-")).isEqualTo("sous-sol, s. 34–37, 10-");
  }

  @Test
  void leaveAnAddressOfAMailInOnePiece() {
    var words = "Un lien est envoyé à zoe.5f2a-4123-9876-1@example.ca.";
    assertThat(inside("p", null, words)).isEqualTo(words);
  }

  @Test
  void leaveANumberThatStandsAloneToItsElement() {
    assertThat(inside("a", null, "CON-2024-000409")).isEqualTo("CON-2024-000409");
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "option", "textarea"})
  void writeNoMarkupWhereItWouldBeRead(String element) {
    assertThat(inside(element, null, "Dossier CON-2024-000409")).doesNotContain("<");
  }

  @Test
  void writeNoMarkupIntoAnAttribute() {
    assertThat(inside("div", "title", "Dossier CON-2024-000409")).doesNotContain("<");
  }

  @Test
  void keepWhatWasTypedHarmless() {
    assertThat(inside("p", null, "<b>1-2</b> & <script>"))
        .isEqualTo("&lt;b&gt;<span class=\"op-nowrap\">1-2</span>&lt;/b&gt; &amp; &lt;script&gt;");
  }

  private static String inside(String element, @Nullable String attribute, String words) {
    var page = new StringOutput();
    var output = new UnbrokenNumbers(page);
    output.setContext(element, attribute);
    output.writeUserContent(words);
    return page.toString();
  }
}
