package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static openpermits.accounts.portal.Somebody.link;
import static openpermits.accounts.portal.Somebody.same;
import static org.assertj.core.api.Assertions.assertThat;

import openpermits.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class PasswordResetTest {

  private static final String NEW = "la lune mange du pain";

  @Autowired WebApplicationContext portal;
  @Autowired JdbcClient jdbc;
  private Somebody zoe;

  @BeforeEach
  void someoneHasAnAccount() {
    zoe = Somebody.withAccount(portal);
  }

  @Test
  void closesEverySessionAndTellsTheOwner() {
    zoe.signIn(PASSWORD);
    assertThat(zoe.open("/fr/profil")).hasStatusOk();
    var link = ask();

    assertThat(zoe.open(link)).hasStatusOk();
    assertThat(zoe.send(link, "password", NEW))
        .hasHeader("Location", "/fr/connexion?notice=password-changed");

    assertThat(zoe.open("/fr/profil")).hasStatus(303);
    assertThat(zoe.signIn(PASSWORD)).hasStatus(422);
    assertThat(zoe.signIn(NEW)).hasHeader("Location", "/fr/");
    assertThat(zoe.mail("Un changement a été fait dans votre compte"))
        .contains("Votre mot de passe a été changé le");
  }

  @Test
  void takesALinkOnceAndEndsTheOthers() {
    var first = ask();
    jdbc.sql("delete from mails where recipient = ?").param(zoe.email).update();
    var second = ask();

    assertThat(zoe.send(first, "password", "Password1234")).hasStatus(422);
    assertThat(zoe.send(first, "password", NEW)).hasStatus(303);
    assertThat(zoe.send(first, "password", NEW)).hasStatus(410);
    assertThat(zoe.send(second, "password", NEW)).hasStatus(410);
    assertThat(zoe.open("/en/password/nothing")).hasStatus(410);
  }

  @Test
  void answersAnUnknownAddressAsItAnswersAKnownOne() {
    var nobody = new Somebody(portal);

    assertThat(nobody.send("/fr/mot-de-passe", "email", nobody.email))
        .hasHeader("Location", "/fr/mot-de-passe?notice=sent");
    assertThat(zoe.send("/fr/mot-de-passe", "email", zoe.email))
        .hasHeader("Location", "/fr/mot-de-passe?notice=sent");
    assertThat(same(nobody.open("/fr/mot-de-passe?notice=sent"), nobody))
        .isEqualTo(same(zoe.open("/fr/mot-de-passe?notice=sent"), zoe))
        .contains("Si un compte correspond à cette adresse");
    zoe.mail("Réinitialiser votre mot de passe");
    assertThat(nobody.mails()).isZero();
  }

  @Test
  void letsWhoeverIsLockedOutIn() {
    for (int i = 0; i < 5; i++) {
      zoe.signIn("wrong " + i);
    }
    assertThat(zoe.signIn(PASSWORD)).hasStatus(429);

    zoe.send(ask(), "password", NEW);

    assertThat(zoe.signIn(NEW)).hasStatus(303);
  }

  @Test
  void asksForAnAddress() {
    assertThat(body(zoe.send("/fr/mot-de-passe", "email", " ")))
        .contains("Inscrivez votre adresse de courriel");
  }

  private String ask() {
    assertThat(zoe.send("/fr/mot-de-passe", "email", zoe.email)).hasStatus(303);
    return link(zoe.mail("Réinitialiser votre mot de passe"));
  }
}
