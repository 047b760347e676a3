package openpermits.accounts.portal;

import static org.assertj.core.api.Assertions.assertThat;

import openpermits.kernel.Actor.Role;
import openpermits.web.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/fr/\\evil.example",
        "/fr//evil.example",
        "/fr/../../evil",
        "javascript:alert(1)",
        "/fr/profil\r\nSet-Cookie: a=b",
        "/fr/profil/é",
        "/fr/nulle-part"
      })
  void leadsNowhereButToOurPages(String path) {
    assertThat(new ReturnTo(path).orHome(Role.APPLICANT, Languages.FRENCH)).isEqualTo("/fr/");
  }

  @Test
  void leadsToThePageAskedForWithItsQueryInItsLanguage() {
    assertThat(
            new ReturnTo("/en/dashboard/applications?filter=all")
                .orHome(Role.APPLICANT, Languages.FRENCH))
        .isEqualTo("/en/dashboard/applications?filter=all");
  }

  @Test
  void leadsNobodyToADoorThatIsNotTheirs() {
    assertThat(
            new ReturnTo("/fr/demandes/CON-2024-000409/retirer")
                .orHome(Role.OFFICER, Languages.FRENCH))
        .isEqualTo("/fr/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/fr/connexion", "/fr/deconnexion", "/en/sign-out", "/fr/langue"})
  void leadsToNoAddressThatOnlyDoesSomething(String path) {
    assertThat(new ReturnTo(path).orHome(Role.APPLICANT, Languages.FRENCH)).isEqualTo("/fr/");
  }
}
