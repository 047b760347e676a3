package openpermits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openpermits.kernel.Bilingual;
import openpermits.places.MapSettings.Tiles;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

  @Test
  void letsAMapAskItsServerForPicturesAndNothingElse() {
    var tiles =
        new Tiles("https://maps.example.ca:8443/tiles/{z}/{x}/{y}.png", new Bilingual("©", "©"));

    assertThat(ContentSecurityPolicy.with(List.of(tiles.origin())).split("; "))
        .contains(
            "img-src 'self' https://maps.example.ca:8443",
            "connect-src 'self' https://maps.example.ca:8443",
            "script-src 'self'",
            "style-src 'self'",
            "default-src 'none'");
  }

  @Test
  void letsOtherPagesLoadWhatIsThePortalsOnly() {
    assertThat(ContentSecurityPolicy.OURS).doesNotContain("http").contains("img-src 'self';");
  }
}
