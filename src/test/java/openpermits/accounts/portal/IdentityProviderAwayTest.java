package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static org.assertj.core.api.Assertions.assertThat;

import openpermits.support.PortalTest;
import openpermits.support.Ports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;

/// The portal starts and lets people in while its identity provider is down.
@PortalTest
class IdentityProviderAwayTest {

  @Autowired WebApplicationContext portal;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry properties) {
    var nobody = "http://localhost:" + Ports.free() + "/residents";
    properties.add("openpermits.identity.residents.issuer", () -> nobody);
    properties.add("openpermits.identity.residents.client-id", () -> "openpermits");
  }

  @Test
  void isSaidAndThePasswordStillWorks() {
    var zoe = Somebody.withAccount(portal);

    var answer = zoe.open("/fr/connexion/avec/residents?returnTo=/fr/profil");

    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("Ce service ne répond pas pour le moment")
        .contains("name=\"returnTo\" value=\"/fr/profil\"");
    assertThat(zoe.signIn(PASSWORD)).hasStatus(303);
    assertThat(zoe.open("/fr/profil")).hasStatus(200);
  }
}
