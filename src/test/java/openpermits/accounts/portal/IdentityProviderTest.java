package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static openpermits.accounts.portal.Somebody.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openpermits.support.IdentityServer;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Signing in with a provider that runs beside the test.
@PortalTest
class IdentityProviderTest {

  private static final String GO = "/fr/connexion/avec/residents";
  private static final String BACK = "/fr/connexion/retour/residents";
  private static final String REGISTER = "/fr/inscription/avec-un-fournisseur";
  private static final String JOIN = "/fr/profil/securite/comptes-lies/lier";
  private static final String LINKED = "/fr/profil/securite?notice=identity-linked";
  private static final String NONE = "/fr/profil/securite?notice=identity-none";
  private static final String EXPIRED = "/fr/connexion?notice=identity-expired";
  private static final String TO_JOIN =
      "/fr/connexion?notice=identity-proven&returnTo=%2Ffr%2Fprofil%2Fsecurite%2Fcomptes-lies%2Flier";

  @Autowired WebApplicationContext portal;
  @Autowired JdbcClient jdbc;
  private final String subject = UUID.randomUUID().toString();

  @DynamicPropertySource
  static void providers(DynamicPropertyRegistry properties) {
    IdentityServer.configure(properties);
  }

  @Test
  void opensAnAccountOfAVerifiedAddressAndThenLetsInWithoutAPassword() throws Exception {
    var zoe = new Somebody(portal);
    assertThat(visit(zoe, GO + "?returnTo=/fr/profil", claims(zoe, true)))
        .hasHeader("Location", REGISTER);
    assertThat(zoe.body(REGISTER)).contains(zoe.email).contains("value=\"Zoé\"");
    var incomplete = zoe.send(REGISTER, "lastName", "Roy", "language", "fr");
    assertThat(incomplete).hasStatus(422);
    assertThat(body(incomplete)).contains("value=\"Roy\"").contains("terms-error");

    assertThat(opens(zoe, "somebody.else@example.ca")).hasHeader("Location", "/fr/profil");

    assertThat(zoe.body("/fr/profil/securite"))
        .contains("Comptes liés")
        .contains("Choisir un mot de passe");
    var elsewhere = zoe.elsewhere();
    assertThat(visit(elsewhere, GO + "?returnTo=/fr/profil", claims(zoe, true)))
        .hasHeader("Location", "/fr/profil");
    assertThat(elsewhere.body("/fr/profil")).contains("Zoé").contains(zoe.email);
    assertThat(zoe.elsewhere().signIn("")).hasStatus(422);
    assertThat(zoe.elsewhere().signIn("nobody has this password")).hasStatus(422);
  }

  @Test
  void mailsALinkToAnAddressThatIsNotVerifiedAndTellsNothing() throws Exception {
    var taken = Somebody.withAccount(portal);
    var stranger = new Somebody(portal);
    assertThat(visit(stranger, GO, claims(taken, false))).hasHeader("Location", REGISTER);
    assertThat(opens(stranger, taken.email)).hasHeader("Location", "/fr/inscription/courriel");
    assertThat(stranger.open("/fr/profil")).hasStatus(303);
    assertThat(visit(stranger.elsewhere(), GO, claims(taken, false)))
        .hasHeader("Location", REGISTER);
    taken.mail("compte");

    var zoe = new Somebody(portal);
    var other = UUID.randomUUID().toString();
    assertThat(visit(zoe, GO, other, claims(zoe, false))).hasHeader("Location", REGISTER);
    assertThat(opens(zoe, zoe.email)).hasHeader("Location", "/fr/inscription/courriel");
    assertThat(zoe.open("/fr/profil")).hasStatus(303);
    zoe.send(link(zoe.mail("Confirmez votre courriel")));
    visit(zoe, GO, other, claims(zoe, false));
    assertThat(zoe.body("/fr/profil")).contains(zoe.email);
  }

  @Test
  void isAskedAgainWhenItsAnswerIsLostAndWhatWasTypedIsKept() throws Exception {
    var zoe = new Somebody(portal);
    assertThat(zoe.sendTooLate(REGISTER, "firstName", "Zoé-Ève", "language", "fr"))
        .hasHeader("Location", REGISTER);
    assertThat(zoe.open(REGISTER)).hasHeader("Location", EXPIRED);
    assertThat(zoe.body(EXPIRED)).contains("Recommencez avec l’autre service");

    visit(zoe, GO, claims(zoe, true));

    assertThat(zoe.body(REGISTER)).contains("value=\"Zoé-Ève\"");
  }

  @Test
  void opensAnExistingAccountOnlyOnceItsOwnerHasProvedBoth() throws Exception {
    var zoe = Somebody.withAccount(portal);
    assertThat(visit(zoe, GO, claims(zoe, true))).hasHeader("Location", TO_JOIN);
    assertThat(zoe.open(JOIN)).hasStatus(303);
    assertThat(zoe.body(TO_JOIN)).contains("Connectez-vous maintenant à votre compte");
    assertThat(
            zoe.send("/fr/connexion", "email", zoe.email, "password", PASSWORD, "returnTo", JOIN))
        .hasHeader("Location", JOIN);
    assertThat(zoe.body(JOIN)).contains("Lier les deux comptes").contains(zoe.email);

    var form = Somebody.fields(zoe.open(JOIN));
    assertThat(zoe.send(JOIN, form)).hasHeader("Location", LINKED);
    assertThat(zoe.send(JOIN, form)).hasHeader("Location", LINKED);

    zoe.mail("Un changement a été fait");
    assertThat(zoe.open(JOIN)).hasHeader("Location", NONE);
    assertThat(zoe.body(NONE)).contains("aucun compte à lier");
    var elsewhere = zoe.elsewhere();
    visit(elsewhere, GO, claims(zoe, true));
    assertThat(elsewhere.open("/fr/profil")).hasStatus(200);
  }

  @Test
  void isUnlinkedByItsOwnerWithThePasswordAndByNobodyElse() throws Exception {
    var zoe = joined();
    var remove = "/fr/profil/securite/comptes-lies/" + identity() + "/delier";
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);

    assertThat(ana.open(remove)).hasStatus(404);
    assertThat(ana.send(remove, "currentPassword", PASSWORD)).hasStatus(404);
    assertThat(zoe.send(remove, "currentPassword", "wrong")).hasStatus(422);
    assertThat(zoe.send(remove, "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/profil/securite?notice=identity-unlinked");

    var elsewhere = zoe.elsewhere();
    assertThat(visit(elsewhere, GO, claims(zoe, true))).hasHeader("Location", TO_JOIN);
    assertThat(elsewhere.open("/fr/profil")).hasStatus(303);
  }

  @Test
  void isNotUnlinkedWhileItIsTheOnlyWayIn() throws Exception {
    var zoe = new Somebody(portal);
    visit(zoe, GO, claims(zoe, true));
    opens(zoe, zoe.email);

    var answer =
        zoe.send(
            "/fr/profil/securite/comptes-lies/" + identity() + "/delier", "currentPassword", "");

    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains("n’a pas encore de mot de passe");
    assertThat(identity()).isNotNull();
  }

  @Test
  void leavesTheSecondStep() throws Exception {
    var zoe = joined();
    jdbc.sql(
            "insert into second_steps (account, secret, last_step, since) select id, '', 0, now() from accounts where email = ?")
        .param(zoe.email)
        .update();
    var elsewhere = zoe.elsewhere();

    assertThat(visit(elsewhere, GO, claims(zoe, true))).hasHeader("Location", "/fr/connexion/code");
    assertThat(elsewhere.open("/fr/profil")).hasStatus(303);
  }

  @Test
  void goesWithTheAccount() throws Exception {
    var zoe = joined();

    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/connexion?notice=account-closed");

    assertThat(visit(zoe.elsewhere(), GO, claims(zoe, true))).hasHeader("Location", REGISTER);
  }

  @Test
  void neverOpensAnAccountForStaffAndLetsThemLinkTheirs() throws Exception {
    var go = "/fr/connexion/avec/staff";
    var officer = Somebody.withAccount(portal);
    assertThat(visit(officer, go, claims(officer, true))).hasHeader("Location", TO_JOIN);
    officer.signIn(PASSWORD);
    assertThat(officer.open(JOIN)).hasHeader("Location", NONE);

    jdbc.sql("update accounts set role = 'officer' where email = ?").param(officer.email).update();
    var desk = officer.elsewhere();
    visit(desk, go, claims(officer, true));
    desk.signIn(PASSWORD);
    assertThat(joins(desk)).hasHeader("Location", LINKED);
    var again = officer.elsewhere();
    visit(again, go, claims(officer, true));
    assertThat(again.open("/fr/profil")).hasStatus(200);

    jdbc.sql("update accounts set role = 'applicant' where email = ?")
        .param(officer.email)
        .update();
    assertThat(visit(officer.elsewhere(), go, claims(officer, true))).hasStatus(422);
  }

  @Test
  void believesNoTokenThatIsForSomebodyElseOrTooOldOrAnswersAnotherQuestion() throws Exception {
    var zoe = joined();
    var stranger = zoe.elsewhere();

    var wrongAudience = new HashMap<>(claims(zoe, true));
    wrongAudience.put("aud", "another");
    IdentityServer.next("residents", subject, wrongAudience);
    refused(stranger, back(stranger), "pas pu confirmer");
    IdentityServer.next("residents", subject, claims(zoe, true), -600);
    refused(stranger, back(stranger), "pas pu confirmer");
    var wrongNonce = new HashMap<>(claims(zoe, true));
    wrongNonce.put("nonce", "another");
    IdentityServer.next("residents", subject, wrongNonce);
    refused(stranger, back(stranger), "pas pu confirmer");
    refused(
        stranger, back(stranger).replaceAll("state=[^&]*", "state=another"), "pas pu confirmer");
    refused(stranger.elsewhere(), back(stranger), "pas pu confirmer");
    refused(stranger, BACK + "?error=access_denied&state=x", "Vous ne vous êtes pas connecté");
    refused(stranger, BACK, "pas pu confirmer");
    visit(stranger, GO, claims(zoe, true));
    assertThat(stranger.open("/fr/profil")).hasStatus(200);
  }

  @Test
  void isNobodyWhereNoneIsConfigured() {
    var zoe = new Somebody(portal);
    assertThat(zoe.open("/fr/connexion/avec/nobody")).hasStatus(404);
    assertThat(zoe.open("/fr/connexion/retour/nobody?code=x&state=y")).hasStatus(404);
    assertThat(zoe.open("/oauth2/authorization/residents")).hasStatus(404);
    assertThat(zoe.open("/login/oauth2/code/residents")).hasStatus(404);
    assertThat(zoe.open("/login")).hasStatus(404);
    assertThat(zoe.open(REGISTER)).hasHeader("Location", EXPIRED);
  }

  private void refused(Somebody somebody, String address, String sentence) {
    var answer = somebody.open(address);
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(sentence).contains("id=\"password\"");
    assertThat(somebody.open("/fr/profil")).hasStatus(303);
  }

  private Somebody joined() throws IOException, InterruptedException {
    var zoe = Somebody.withAccount(portal);
    visit(zoe, GO, claims(zoe, true));
    zoe.signIn(PASSWORD);
    joins(zoe);
    return zoe;
  }

  private static MvcTestResult joins(Somebody somebody) {
    return somebody.send(JOIN, Somebody.fields(somebody.open(JOIN)));
  }

  private MvcTestResult visit(Somebody somebody, String go, Map<String, Object> claims)
      throws IOException, InterruptedException {
    return visit(somebody, go, subject, claims);
  }

  private MvcTestResult visit(
      Somebody somebody, String go, String subject, Map<String, Object> claims)
      throws IOException, InterruptedException {
    IdentityServer.next(go.contains("staff") ? "staff" : "residents", subject, claims);
    return somebody.open(back(somebody, go));
  }

  private static String back(Somebody somebody) throws IOException, InterruptedException {
    return back(somebody, GO);
  }

  /// Where the provider sends back to whoever goes there.
  private static String back(Somebody somebody, String go)
      throws IOException, InterruptedException {
    return IdentityServer.visit(
        Objects.requireNonNull(somebody.open(go).getResponse().getHeader("Location")));
  }

  private static MvcTestResult opens(Somebody somebody, String email) {
    return somebody.send(
        REGISTER,
        "kind",
        "individual",
        "firstName",
        "Zoé",
        "lastName",
        "Roy",
        "email",
        email,
        "language",
        "fr",
        "terms",
        "accepted");
  }

  private static Map<String, Object> claims(Somebody somebody, boolean verified) {
    return Map.of("email", somebody.email, "email_verified", verified, "given_name", "Zoé");
  }

  private UUID identity() {
    return jdbc.sql("select id from identities where subject = ?")
        .param(subject)
        .query(UUID.class)
        .single();
  }
}
