package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// What needs no device; `PasskeyJourney` has one.
@PortalTest
class PasskeyTest {

  private static final String ADD = "/fr/profil/securite/cles-d-acces/ajouter";
  private static final String MAKE = "/fr/profil/securite/cles-d-acces/creer";
  private static final String SIGN_IN = "/fr/connexion/cle-d-acces";

  @Autowired WebApplicationContext portal;
  @Autowired JdbcClient jdbc;
  private Somebody zoe;

  @BeforeEach
  void someoneSignsIn() {
    zoe = Somebody.withAccount(portal);
    zoe.signIn(PASSWORD);
  }

  @Test
  void isMadeOnlyOnceThePasswordWasSaid() {
    assertThat(zoe.open(MAKE)).hasHeader("Location", ADD);
    assertThat(zoe.send(MAKE, "credential", "{}")).hasHeader("Location", "/fr/profil/securite");
    assertThat(zoe.send(ADD, "name", "Mon téléphone", "currentPassword", "wrong")).hasStatus(422);
    assertThat(zoe.open(MAKE)).hasHeader("Location", ADD);

    assertThat(zoe.send(ADD, "name", "Mon téléphone", "currentPassword", PASSWORD))
        .hasHeader("Location", MAKE);

    assertThat(zoe.body(MAKE))
        .contains("Mon téléphone")
        .contains("&#34;userVerification&#34;:&#34;required&#34;")
        .contains(zoe.email);
  }

  @Test
  void hasAName() {
    var answer = zoe.send(ADD, "name", " ", "currentPassword", "wrong");

    assertThat(answer).hasStatus(422);
    assertThat(zoe.switchLanguage(answer))
        .contains("Enter a name for the passkey")
        .contains("The password is incorrect");
    assertThat(body(zoe.send(ADD, "name", "x".repeat(61), "currentPassword", PASSWORD)))
        .contains("Le nom doit compter au plus 60 caractères");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"id\":\"AAAA\"}",
        "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"attestationObject\":\"AAAA\",\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\"},\"clientExtensionResults\":{}}"
      })
  void isNoneWhenItMakesNoSense(String credential) {
    zoe.send(ADD, "name", "Mon téléphone", "currentPassword", PASSWORD);

    var made = zoe.send(MAKE, "credential", credential);

    assertThat(made).hasStatus(422);
    assertThat(body(made)).contains("La clé d’accès n’a pas pu être ajoutée");
    var stranger = new Somebody(portal);
    stranger.open("/fr/connexion");
    var signedIn = stranger.send(SIGN_IN, "credential", credential, "returnTo", "/fr/profil");
    assertThat(signedIn).hasStatus(422);
    assertThat(body(signedIn))
        .contains("Cette clé d’accès n’a pas été reconnue")
        .contains("name=\"returnTo\" value=\"/fr/profil\"");
    assertThat(stranger.open("/fr/profil")).hasStatus(303);
  }

  @Test
  void isAskedForTheSameOnAllPagesOfABrowserUntilOneIsAnswered() {
    var stranger = new Somebody(portal);
    var asked = asked(stranger.body("/fr/connexion"));
    assertThat(asked(stranger.body("/en/sign-in"))).isEqualTo(asked);

    stranger.send(SIGN_IN, "credential", "{}");

    assertThat(asked(stranger.body("/fr/connexion"))).isNotEqualTo(asked);
    assertThat(asked(new Somebody(portal).body("/fr/connexion"))).isNotEqualTo(asked);
  }

  @Test
  void isRemovedByItsOwnerWithThePasswordAndByNobodyElse() {
    var passkey = passkeyOf(zoe);
    var address = "/fr/profil/securite/cles-d-acces/" + passkey + "/supprimer";
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);
    assertThat(zoe.body("/fr/profil/securite"))
        .contains("Mon téléphone")
        .contains("Pas encore utilisée");

    assertThat(ana.open(address)).hasStatus(404);
    assertThat(ana.send(address, "currentPassword", PASSWORD)).hasStatus(404);
    assertThat(zoe.send(address, "currentPassword", "wrong")).hasStatus(422);
    assertThat(zoe.send(address, "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/profil/securite?notice=passkey-removed");

    assertThat(zoe.open(address)).hasStatus(404);
    zoe.mail("Un changement a été fait");
  }

  @Test
  void goesWithTheAccount() {
    var passkey = passkeyOf(zoe);

    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/connexion?notice=account-closed");

    assertThat(
            jdbc.sql("select count(*) from passkeys where id = ?")
                .param(passkey)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private UUID passkeyOf(Somebody somebody) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into passkeys (id, account, name, credential, public_key, attestation, transports, signatures,
                                  user_verified, backup_eligible, backed_up, added_at)
            select ?, id, 'Mon téléphone', decode(md5(email), 'hex'), '', '', 'internal', 0, true, true, true, now()
              from accounts where email = ?
            """)
        .params(id, somebody.email)
        .update();
    return id;
  }

  private static String asked(String page) {
    return page.split("data-asked=\"", 2)[1].split("\"", 2)[0];
  }
}
