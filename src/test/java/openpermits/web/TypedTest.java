package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t\r\n",
        "\u00a0\u202f\u2003",
        "\u200b\u200d\u2060\ufeff",
        "\u3164\u115f\u1160\uffa0\u2800",
        "\u00ad",
        "\0",
      })
  void isBlankWhenNothingOfItCanBeSeen(String raw) {
    assertThat(Typed.of(raw).isBlank()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\u00a0é", "👩‍👩‍👧", "\u200bx"})
  void isNotBlankWhenSomethingCan(String raw) {
    assertThat(Typed.of(raw).isBlank()).isFalse();
  }

  @Test
  void countsALineBreakAsOneCharacter() {
    assertThat(Typed.of("a\r\nb\rc\nd").text()).isEqualTo("a\nb\nc\nd");
    assertThat(Typed.of("a\r\nb").length()).isEqualTo(3);
  }

  @Test
  void countsAnEmojiAsABrowserDoes() {
    assertThat(Typed.of("👍").length()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u0007", "a\u0085", "\ud800", "x\udc00x", "\uffff", "\ufffe"})
  void noticesWhatNoKeyboardTypes(String raw) {
    assertThat(Typed.of(raw).hasForbiddenCharacters()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"L’été\nà Ottawa\t!", "👩‍👩‍👧", "עברית", "\u200e"})
  void acceptsEveryScript(String raw) {
    assertThat(Typed.of(raw).hasForbiddenCharacters()).isFalse();
  }
}
