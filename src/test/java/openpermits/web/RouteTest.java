package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

  @ParameterizedTest
  @CsvSource({
    "/fr/, /en/",
    "/fr/connexion, /en/sign-in",
    "/fr/demandes/CON-2024-000409/retirer, /en/applications/CON-2024-000409/withdraw",
    "/fr/demandes/a%20$1/factures/F-1, /en/applications/a%20$1/invoices/F-1",
    "/fr/nulle/part, /en/nulle/part",
  })
  void hasTheSamePageInTheOtherLanguage(String french, String english) {
    assertThat(Route.sibling(french, Languages.ENGLISH)).isEqualTo(english);
    assertThat(Route.sibling(english, Languages.FRENCH)).isEqualTo(french);
  }

  @ParameterizedTest
  @CsvSource({"/", "/robots.txt", "/frites"})
  void leadsHomeFromWhereNoLanguageIsSpoken(String path) {
    assertThat(Route.sibling(path, Languages.FRENCH)).isEqualTo("/fr/");
  }
}
