package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static openpermits.accounts.portal.Somebody.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/// What people change about their own accounts.
@PortalTest
class OwnAccountTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");
  private static final String NEW = "la lune mange du pain";

  @Autowired WebApplicationContext portal;
  @Autowired SampleCity city;
  @Autowired JdbcClient jdbc;
  private Somebody zoe;

  @BeforeEach
  void someoneSignsIn() {
    zoe = Somebody.withAccount(portal);
    zoe.signIn(PASSWORD);
  }

  @Test
  void takesAnotherNameTelephoneAndLanguage() {
    var answer =
        zoe.send(
            "/fr/profil",
            "firstName",
            "Zoé",
            "lastName",
            "Roy",
            "phone",
            "613 555 0142",
            "language",
            "en");

    assertThat(answer).hasHeader("Location", "/fr/profil?notice=saved");
    assertThat(zoe.body("/en/profile"))
        .contains("value=\"Roy\"")
        .contains("613-555-0142")
        .contains("Zoé Roy’s account");
    assertThat(body(zoe.send("/en/profile", "firstName", " ", "language", "en")))
        .contains("Enter your first name");
  }

  @Test
  void movesToAnAddressOnceThatIsConfirmedAndTellsBoth() {
    var next = "next." + zoe.email;

    assertThat(askFor(next, "something else")).contains("Le mot de passe est inexact");
    askFor(next, PASSWORD);
    var link = link(zoe.mail(next, "Confirmez votre nouvelle adresse"));
    assertThat(zoe.mail("Un changement est demandé")).doesNotContain(next);
    assertThat(zoe.body("/fr/profil")).doesNotContain(next);

    assertThat(zoe.send(link)).hasHeader("Location", "/fr/profil?notice=address-changed");

    assertThat(zoe.body("/fr/profil")).contains(next);
    zoe.mail(zoe.email, "Un changement a été fait");
    zoe.mail(next, "Un changement a été fait");
    assertThat(zoe.send(link)).hasStatus(410);
    assertThat(zoe.signIn(PASSWORD)).hasStatus(422);
  }

  @Test
  void doesNotTellThatAnotherAccountHasAnAddress() {
    var other = Somebody.withAccount(portal);

    askFor(other.email, PASSWORD);

    assertThat(zoe.body("/fr/profil/adresse?notice=sent")).contains("Nous avons envoyé un lien");
    other.mail("Vous avez déjà un compte");
    assertThat(other.mails()).isOne();
  }

  @Test
  void changesThePasswordAndClosesTheOtherSessions() {
    var elsewhere = zoe.elsewhere();
    elsewhere.signIn(PASSWORD);

    assertThat(
            zoe.send(
                "/fr/profil/securite/mot-de-passe",
                "currentPassword",
                PASSWORD,
                "newPassword",
                NEW))
        .hasHeader("Location", "/fr/profil/securite?notice=password");

    assertThat(zoe.open("/fr/profil")).hasStatusOk();
    assertThat(elsewhere.open("/fr/profil")).hasStatus(303);
    assertThat(elsewhere.signIn(NEW)).hasHeader("Location", "/fr/");
    zoe.mail("Un changement a été fait");
  }

  @Test
  void asksForThePasswordInUseAndShowsNone() {
    var answer =
        zoe.send(
            "/fr/profil/securite/mot-de-passe",
            "currentPassword",
            "something else",
            "newPassword",
            NEW);

    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("Le mot de passe est inexact")
        .doesNotContain("something else")
        .doesNotContain(NEW);
  }

  @Test
  void saysWhatWasWrongWithPasswordsInTheOtherLanguageToo() {
    var answer =
        zoe.send(
            "/fr/profil/securite/mot-de-passe",
            "currentPassword",
            "something else",
            "newPassword",
            "court");

    assertThat(zoe.switchLanguage(answer))
        .contains("lang=\"en-CA\"")
        .contains("The password is incorrect")
        .contains("Password must be at least 12 characters");
    assertThat(zoe.switchLanguage(zoe.send("/fr/profil/securite/fermer", "currentPassword", "")))
        .contains("Enter your password");
    assertThat(
            zoe.switchLanguage(
                zoe.send("/fr/profil/adresse", "email", "zoe@", "currentPassword", "wrong")))
        .contains("Enter a full email address")
        .contains("The password is incorrect");
  }

  @Test
  void listsOpenSessionsAndClosesTheOthers() {
    var elsewhere = zoe.elsewhere();
    elsewhere.signIn(PASSWORD);
    assertThat(zoe.body("/fr/profil/securite"))
        .containsPattern("Dernière connexion.: .+ à ")
        .containsPattern("(?s)Firefox, Linux.+Firefox, Linux")
        .contains("(cette session)");

    assertThat(zoe.send("/fr/profil/securite/sessions"))
        .hasHeader("Location", "/fr/profil/securite?notice=sessions");

    assertThat(elsewhere.open("/fr/profil")).hasStatus(303);
    assertThat(zoe.body("/fr/profil/securite"))
        .contains("Vous n’avez pas d’autre session ouverte.");
  }

  @Test
  void closesUnlessAnApplicationIsUnderWay() {
    var file = city.file(new Actor(Role.APPLICANT, id(), "Zoé Tremblay"), "submitted", MONDAY);

    assertThat(zoe.body("/fr/profil/securite/fermer")).contains(file.toString());
    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD)).hasStatus(409);

    assertThat(zoe.signIn(PASSWORD)).hasStatus(303);
  }

  @Test
  void leavesOnlyWhatFilesNeed() {
    var id = id();
    var file = city.file(new Actor(Role.APPLICANT, id, "Zoé Tremblay"), "submitted", MONDAY);
    jdbc.sql("update applications set status = 'withdrawn', ended_at = now() where file_number = ?")
        .param(file.toString())
        .update();

    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", "something else"))
        .hasStatus(422);
    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/connexion?notice=account-closed");

    assertThat(zoe.open("/fr/profil")).hasStatus(303);
    assertThat(zoe.signIn(PASSWORD)).hasStatus(422);
    assertThat(
            jdbc.sql(
                    "select family_name || password_hash || coalesce(phone, '') || email from accounts where id = ?")
                .param(id)
                .query(String.class)
                .single())
        .isEqualTo("Tremblayclosed-" + id + "@invalid");
    zoe.mail("Votre compte est fermé");
  }

  @Test
  void leavesNothingOfSomebodyWithoutFiles() {
    var id = id();

    zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD);

    assertThat(
            jdbc.sql("select count(*) from accounts where id = ?")
                .param(id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private String askFor(String email, String password) {
    return body(zoe.send("/fr/profil/adresse", "email", email, "currentPassword", password));
  }

  private UUID id() {
    return jdbc.sql("select id from accounts where email = ?")
        .param(zoe.email)
        .query(UUID.class)
        .single();
  }
}
