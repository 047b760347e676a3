package openpermits.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class PasskeySettingsTest {

  private static final URI PORTAL = URI.create("https://permis.ville.example:8443/portail");

  @Test
  void areThePortalsOwnAddressWhereNothingIsSaid() {
    var settings = new PasskeySettings("", " ");

    assertThat(settings.domain(PORTAL)).isEqualTo("permis.ville.example");
    assertThat(settings.origins(PORTAL)).containsExactly("https://permis.ville.example:8443");
  }

  @Test
  void areWhatIsSaid() {
    var settings =
        new PasskeySettings("ville.example", "https://a.ville.example, https://b.ville.example");

    assertThat(settings.domain(PORTAL)).isEqualTo("ville.example");
    assertThat(settings.origins(PORTAL))
        .containsExactlyInAnyOrder("https://a.ville.example", "https://b.ville.example");
  }
}
