package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/",
        "/en/dashboard",
        "/fr/demandes/CON-2024-000409/retirer?a=b&c=d",
        "/en/search?words=a;b?c",
      })
  void isOneOfOurs(String path) {
    assertThat(OwnPath.isOurs(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/xx/",
        "//evil.example/fr/",
        "/\\evil.example",
        "/fr\\..",
        "https://evil.example/fr/",
        "javascript:alert(1)",
        "/fr/\r\nSet-Cookie: a=b",
        "/fr/\0",
        "/fr/profil;a=b",
        " /fr/",
      })
  void leadsNowhereElse(String path) {
    assertThat(OwnPath.isOurs(path)).isFalse();
  }
}
