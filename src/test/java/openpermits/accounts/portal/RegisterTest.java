package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static openpermits.accounts.portal.Somebody.link;
import static openpermits.accounts.portal.Somebody.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class RegisterTest {

  private static final String CONFIRM = "Confirmez votre courriel / Confirm your email";

  @Autowired WebApplicationContext portal;
  @Autowired JdbcClient jdbc;
  private Somebody zoe;

  @BeforeEach
  void someoneComes() {
    zoe = new Somebody(portal);
  }

  @Test
  void opensAnAccountOnceTheAddressIsConfirmed() {
    assertThat(tell(zoe, zoe.email))
        .hasStatus(303)
        .hasHeader("Location", "/fr/inscription/mot-de-passe");
    assertThat(choose(zoe, zoe.email))
        .hasStatus(303)
        .hasHeader("Location", "/fr/inscription/courriel");
    assertThat(zoe.body("/fr/inscription/courriel"))
        .contains(zoe.email)
        .contains("Il est valide pendant 24 heures");

    var mail = zoe.mail(CONFIRM);
    assertThat(mail)
        .contains("Bonjour Zoé,")
        .contains("The English version follows.")
        .contains("Hello Zoé,");
    var link = link(mail);
    assertThat(body(zoe.open(link))).contains("Zoé Tremblay").contains(zoe.email);
    assertThat(zoe.open(link)).hasStatusOk();
    assertThat(zoe.signIn(PASSWORD))
        .hasHeader("Location", "/fr/inscription/courriel?notice=unconfirmed");

    assertThat(zoe.send(link))
        .hasStatus(303)
        .hasHeader("Location", "/fr/connexion?notice=account-ready");
    assertThat(zoe.signIn(PASSWORD)).hasStatus(303).hasHeader("Location", "/fr/");
    assertThat(zoe.body("/fr/profil")).contains(zoe.email).contains("613 555-0142");
  }

  @Test
  void bringsBackToWhatWasAskedForFirst() {
    var wanted = "/fr/demandes/nouvelle/CON?project=deck";
    assertThat(zoe.body("/fr/connexion?returnTo=" + wanted))
        .contains("/fr/inscription?returnTo=" + encoded(wanted));
    assertThat(zoe.body("/fr/inscription?returnTo=" + wanted))
        .contains("name=\"returnTo\" value=\"" + wanted);
    zoe.send("/fr/inscription", contact(zoe.email, "returnTo", wanted));
    var password =
        contact(zoe.email, "password", PASSWORD, "terms", "accepted", "returnTo", wanted);
    zoe.send("/fr/inscription/mot-de-passe", password);

    var elsewhere = zoe.elsewhere();
    assertThat(elsewhere.send(link(zoe.mail(CONFIRM))))
        .hasHeader("Location", "/fr/connexion?notice=account-ready&returnTo=" + encoded(wanted));
  }

  @Test
  void bringsNobodyToAnotherSite() {
    zoe.send("/fr/inscription", contact(zoe.email, "returnTo", "https://evil.example"));
    zoe.send(
        "/fr/inscription/mot-de-passe",
        contact(
            zoe.email,
            "password",
            PASSWORD,
            "terms",
            "accepted",
            "returnTo",
            "https://evil.example"));

    assertThat(zoe.send(link(zoe.mail(CONFIRM))))
        .hasHeader("Location", "/fr/connexion?notice=account-ready");
  }

  private static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  @Test
  void takesALinkOnce() {
    register(zoe);
    var link = link(zoe.mail(CONFIRM));
    zoe.send(link);

    assertThat(zoe.send(link)).hasStatus(410);
    assertThat(body(zoe.open(link))).contains("Ce lien n’est plus valide");
  }

  @Test
  void takesNoLinkThatHasExpired() {
    register(zoe);
    var link = link(zoe.mail(CONFIRM));
    jdbc.sql("update links set expires_at = now() - interval '1 second' where email = ?")
        .param(zoe.email)
        .update();

    assertThat(zoe.open(link)).hasStatus(410);
    assertThat(zoe.send(link)).hasStatus(410);
  }

  @Test
  void answersATakenAddressAsItAnswersAFreeOne() {
    var owner = Somebody.withAccount(portal);
    var stranger = new Somebody(portal);
    tell(stranger, owner.email);
    tell(zoe, zoe.email);

    assertThat(choose(stranger, owner.email)).hasHeader("Location", "/fr/inscription/courriel");
    assertThat(choose(zoe, zoe.email)).hasHeader("Location", "/fr/inscription/courriel");
    assertThat(same(stranger.open("/fr/inscription/courriel"), owner))
        .isEqualTo(same(zoe.open("/fr/inscription/courriel"), zoe));
    assertThat(owner.mail("Vous avez déjà un compte")).contains("/fr/mot-de-passe");
    assertThat(owner.mails()).isOne();
    assertThat(owner.signIn(PASSWORD)).hasHeader("Location", "/fr/");
  }

  @Test
  void keepsWhatIsSentTwiceOnce() {
    var id = UUID.randomUUID().toString();
    choose(zoe, zoe.email, id);
    choose(zoe, zoe.email, id);

    zoe.mail(CONFIRM);
    assertThat(zoe.mails()).isOne();
  }

  @Test
  void mailsToTheCorrectedAddressAndEndsTheOtherLink() {
    register(zoe);
    var wrong = link(zoe.mail(CONFIRM));
    var right = "right." + zoe.email;

    assertThat(zoe.send("/fr/inscription/corriger-l-adresse", "email", right))
        .hasHeader("Location", "/fr/inscription/courriel?notice=sent-again");
    assertThat(zoe.body("/fr/inscription/courriel")).contains(right);

    assertThat(zoe.open(wrong)).hasStatus(410);
    assertThat(zoe.send(link(zoe.mail(right, CONFIRM)))).hasStatus(303);
  }

  @Test
  void saysWhatIsMissingAndKeepsWhatIsThere() {
    var answer = zoe.send("/fr/inscription", "firstName", "Zoé", "email", "zoe", "phone", "12");

    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("<title>Erreur")
        .contains("value=\"Zoé\"")
        .contains("href=\"#lastName\">Inscrivez votre nom de famille")
        .contains("href=\"#email\">Inscrivez une adresse de courriel complète")
        .contains("href=\"#phone\">Inscrivez un numéro de 10 chiffres")
        .contains("href=\"#language\">Choisissez la langue des communications");
  }

  @Test
  void refusesWeakPasswordsAndNeverShowsThem() {
    var answer =
        zoe.send("/fr/inscription/mot-de-passe", contact(zoe.email, "password", "Password1234"));

    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("Ce mot de passe est trop courant")
        .contains("acceptez les conditions")
        .doesNotContain("Password1234");
    assertThat(
            body(zoe.send("/fr/inscription/mot-de-passe", contact(zoe.email, "password", "court"))))
        .contains("Le mot de passe doit compter au moins 12 caractères");
  }

  @Test
  void takesWhatWasTypedAlongToTheOtherLanguageButNoPassword() {
    var answer =
        zoe.send(
            "/fr/langue",
            contact(
                zoe.email,
                "password",
                PASSWORD,
                "_to",
                "/en/register/password",
                "terms",
                "accepted"));
    assertThat(answer).hasHeader("Location", "/en/register/password");
    assertThat(jdbc.sql("select count(*) from saved_forms").query(Integer.class).single())
        .isPositive();
  }

  @Test
  void leadsHomeInTheOtherLanguageFromAPageThatIsNoneOfOurs() {
    assertThat(zoe.send("/fr/langue", contact(zoe.email, "_to", "/en/register;a=b")))
        .hasStatus(303)
        .hasHeader("Location", "/fr/");
  }

  @Test
  void bringsBackWhatWasTypedWhenTheFormGrewOld() {
    var answer =
        zoe.sendTooLate("/fr/inscription/mot-de-passe", contact(zoe.email, "password", PASSWORD));

    assertThat(answer).hasStatus(303).hasHeader("Location", "/fr/inscription/mot-de-passe");
    assertThat(body(zoe.open("/fr/inscription/mot-de-passe")))
        .contains("value=\"" + zoe.email + "\"")
        .contains("Nous avons remis ce que vous aviez inscrit")
        .doesNotContain(PASSWORD);
  }

  @Test
  void makesWhoeverAsksTooOftenWait() {
    register(zoe);
    for (int i = 0; i < 4; i++) {
      assertThat(zoe.send("/fr/inscription/courriel")).hasStatus(303);
    }

    var answer = zoe.send("/fr/inscription/courriel");

    assertThat(answer).hasStatus(429);
    assertThat(body(answer)).contains("Trop de tentatives. Attendez 1 minute");
    assertThat(tell(new Somebody(portal), zoe.email)).hasStatus(303);
    assertThat(choose(new Somebody(portal), zoe.email)).hasStatus(429);
  }

  @Test
  void storesNoSecret() {
    register(zoe);
    var secret = link(zoe.mail(CONFIRM)).replaceFirst(".*/", "");

    assertThat(
            jdbc.sql(
                    "select count(*) from links where encode(token_hash, 'escape') like ? or email like ?")
                .params("%" + secret + "%", "%" + secret + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void leadsWhoeverBeginsInTheMiddleToTheBeginning() {
    assertThat(zoe.open("/en/register/password")).hasHeader("Location", "/en/register");
    assertThat(zoe.open("/en/register/check-your-email")).hasHeader("Location", "/en/register");
    assertThat(zoe.open("/fr/inscription/corriger-l-adresse"))
        .hasHeader("Location", "/fr/inscription");
  }

  private static void register(Somebody somebody) {
    tell(somebody, somebody.email);
    choose(somebody, somebody.email);
  }

  private static MvcTestResult tell(Somebody somebody, String email) {
    return somebody.send("/fr/inscription", contact(email));
  }

  private static MvcTestResult choose(Somebody somebody, String email) {
    return choose(somebody, email, UUID.randomUUID().toString());
  }

  private static MvcTestResult choose(Somebody somebody, String email, String id) {
    return somebody.send(
        "/fr/inscription/mot-de-passe",
        contact(email, "password", PASSWORD, "terms", "accepted", "registration", id));
  }

  private static String[] contact(String email, String... more) {
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(
                "kind",
                "individual",
                "firstName",
                "Zoé",
                "lastName",
                "Tremblay",
                "email",
                email,
                "phone",
                "(613) 555-0142",
                "language",
                "fr"));
    fields.addAll(java.util.List.of(more));
    return fields.toArray(String[]::new);
  }
}
