package openpermits.accounts.portal;

import static openpermits.accounts.portal.Somebody.PASSWORD;
import static openpermits.accounts.portal.Somebody.body;
import static openpermits.accounts.portal.Somebody.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.accounts.SecondSteps;
import openpermits.accounts.SharedSecret;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/// Signing in with a code besides the password.
@PortalTest
class SecondStepTest {

  private static final String CODE = "/fr/connexion/code";
  private static final String TURN_ON = "/fr/profil/securite/deux-etapes";
  private static final String TURN_OFF = "/fr/profil/securite/deux-etapes/desactiver";
  private static final String RENEW = "/fr/profil/securite/codes-de-recuperation";
  private static final String MADE = "/fr/profil/securite/codes-de-recuperation/nouveaux";
  private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([^\"]+)\"");
  private static final Pattern RECOVERY = Pattern.compile("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
  private static final Pattern FORM = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");

  @Autowired WebApplicationContext portal;
  @Autowired SecondSteps steps;
  @Autowired JdbcClient jdbc;
  private Somebody zoe;
  private SharedSecret app;

  @BeforeEach
  void someoneTurnsItOn() {
    zoe = Somebody.withAccount(portal);
    zoe.signIn(PASSWORD);
    var offer = offer(zoe.body(TURN_ON));
    app = steps.offered(id(zoe), offer).orElseThrow();
    assertThat(turnOn(offer, now(), PASSWORD)).hasHeader("Location", MADE);
  }

  @Test
  void isTurnedOnByACodeAndThePasswordOnly() {
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);
    var page = ana.body(TURN_ON);
    var secret = steps.offered(id(ana), offer(page)).orElseThrow();
    assertThat(page).contains(secret.shown()).contains("role=\"img\"").contains("otpauth://totp/");

    var wrong =
        ana.send(
            TURN_ON, "offer", offer(page), "oneTimeCode", "000 000", "currentPassword", "wrong");
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong))
        .contains("Le code ne correspond pas")
        .contains("Le mot de passe est inexact")
        .contains(secret.shown());
    assertThat(body(ana.send(TURN_ON))).contains("Inscrivez le code à 6 chiffres");
    assertThat(ana.elsewhere().signIn(PASSWORD)).hasHeader("Location", "/fr/");
  }

  @Test
  void takesNoSecretThatWasOfferedToSomebodyElse() {
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);
    var hers = offer(ana.body(TURN_ON));
    zoe.send(TURN_OFF, "currentPassword", PASSWORD, "oneTimeCode", next());

    var code = steps.offered(id(ana), hers).orElseThrow().code(Instant.now());
    assertThat(turnOn(hers, code, PASSWORD)).hasStatus(422);
    assertThat(turnOn("nothing of ours", code, PASSWORD)).hasStatus(422);
  }

  @Test
  void showsTheSameSecretAndWhatWasWrongInTheOtherLanguage() {
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);
    var offer = offer(ana.body(TURN_ON));

    assertThat(ana.switchLanguage(ana.send(TURN_ON, "offer", offer, "oneTimeCode", "1")))
        .contains("lang=\"en-CA\"")
        .contains("The code does not match")
        .contains(steps.offered(id(ana), offer).orElseThrow().shown());
  }

  @Test
  void closesTheSessionsThatWereOpenedWithoutIt() {
    var ana = Somebody.withAccount(portal);
    ana.signIn(PASSWORD);
    var elsewhere = ana.elsewhere();
    elsewhere.signIn(PASSWORD);
    var offer = offer(ana.body(TURN_ON));
    var code = steps.offered(id(ana), offer).orElseThrow().code(Instant.now());

    ana.send(TURN_ON, "offer", offer, "oneTimeCode", code, "currentPassword", PASSWORD);

    assertThat(ana.open("/fr/profil")).hasStatusOk();
    assertThat(elsewhere.open("/fr/profil")).hasStatus(303);
  }

  @Test
  void keepsItsSecretsFromWhoeverReadsTheDatabase() {
    var codes = codes();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    zoe.signIn(PASSWORD);

    assertThat(everything())
        .isNotEmpty()
        .noneMatch(row -> codes.stream().anyMatch(code -> row.contains(code.replace("-", ""))))
        .noneMatch(row -> row.contains(app.shown().replace(" ", "")));
  }

  private Stream<String> everything() {
    return Stream.of(
            "second_steps",
            "recovery_codes",
            "mails",
            "saved_forms",
            "form_tokens",
            "encode(attribute_bytes, 'escape') from spring_session_attributes")
        .map(table -> table.contains(" from ") ? table : "t::text from " + table + " t")
        .flatMap(
            what -> jdbc.sql("select " + what).query((row, _) -> row.getString(1)).list().stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"applicant", "officer", "supervisor"})
  void opensNothingBeforeTheCode(String role) {
    jdbc.sql("update accounts set role = ? where id = ?").params(role, id(zoe)).update();
    var browser = zoe.elsewhere();

    assertThat(browser.signIn(PASSWORD)).hasHeader("Location", CODE);

    assertThat(browser.open("/fr/profil")).hasStatus(303);
    assertThat(browser.open("/fr/personnel/file-de-travail")).hasStatus(303);
    assertThat(browser.body(CODE))
        .contains("Code de vérification à 6 chiffres")
        .contains("autocomplete=\"one-time-code\"")
        .contains("inputmode=\"numeric\"");
    assertThat(answer(browser, next())).hasHeader("Location", "/fr/");
    assertThat(browser.open("/fr/profil")).hasStatusOk();
  }

  @Test
  void returnsToThePageAskedForFirst() {
    var browser = zoe.elsewhere();
    browser.send(
        "/fr/connexion",
        "email",
        zoe.email,
        "password",
        PASSWORD,
        "returnTo",
        "/en/profile/notifications");

    assertThat(answer(browser, next())).hasHeader("Location", "/en/profile/notifications");
  }

  @Test
  void takesACodeOnce() {
    assertThat(answer(signedInHalf(), now())).hasStatus(422);
    var code = next();
    assertThat(answer(signedInHalf(), code)).hasStatus(303);

    var again = answer(signedInHalf(), code);

    assertThat(again).hasStatus(422);
    assertThat(body(again)).contains("Le code est inexact ou a déjà servi").doesNotContain(code);
  }

  @Test
  void saysWhatWasWrongInTheOtherLanguageToo() {
    var browser = signedInHalf();

    assertThat(browser.switchLanguage(answer(browser, "123")))
        .contains("lang=\"en-CA\"")
        .contains("The code is incorrect or was already used");
    assertThat(browser.switchLanguage(browser.send(CODE)))
        .contains("Enter the 6-digit code that your app shows");
  }

  @Test
  void takesARecoveryCodeOnceAndTellsItsOwner() {
    var code = codes().getFirst();

    assertThat(recover(signedInHalf(), " " + code.toLowerCase(Locale.ROOT) + " "))
        .hasHeader("Location", "/fr/");

    zoe.mail("Un code de récupération a servi");
    assertThat(body(recover(signedInHalf(), code)))
        .contains("Le code de récupération est inexact ou a déjà servi");
    assertThat(zoe.body("/fr/profil/securite")).contains("Il vous reste 9 codes de récupération.");
  }

  @Test
  void makesWhoeverFailsTooOftenWaitEvenWithTheRightCode() {
    var stranger = signedInHalf();
    for (int i = 0; i < 5; i++) {
      assertThat(answer(stranger, "12345")).hasStatus(422);
    }

    assertThat(answer(stranger, next())).hasStatus(429);
    assertThat(recover(stranger, codes().getFirst())).hasStatus(429);
    stranger.signIn(PASSWORD);
    assertThat(answer(stranger, next())).hasStatus(429);
    assertThat(answer(signedInHalf(), next())).hasStatus(303);
  }

  @Test
  void asksNobodyWhoHasNotSaidThePassword() {
    var stranger = zoe.elsewhere();

    assertThat(stranger.open(CODE)).hasHeader("Location", "/fr/connexion");
    assertThat(answer(stranger, next())).hasHeader("Location", "/fr/connexion");
    assertThat(stranger.signIn("something else")).hasStatus(422);
    assertThat(stranger.open(CODE)).hasHeader("Location", "/fr/connexion");
  }

  @Test
  void asksForThePasswordAgainAfterAWhile() {
    var since = Instant.parse("2026-03-02T15:00:00Z");
    var pending = new PendingSignIn(id(zoe), "", since);

    assertThat(pending.isTooOld(since.plusSeconds(600))).isFalse();
    assertThat(pending.isTooOld(since.plusSeconds(601))).isTrue();
  }

  @Test
  void staysWhenThePasswordIsForgotten() {
    zoe.send("/fr/mot-de-passe", "email", zoe.email);
    var link = link(zoe.mail("Réinitialiser votre mot de passe"));

    assertThat(zoe.send(link, "password", "la lune mange du pain")).hasStatus(303);

    var browser = zoe.elsewhere();
    assertThat(browser.signIn("la lune mange du pain")).hasHeader("Location", CODE);
    assertThat(answer(browser, next())).hasHeader("Location", "/fr/");
  }

  @Test
  void isTurnedOffByThePasswordAndACode() {
    assertThat(zoe.send(TURN_OFF, "currentPassword", PASSWORD, "oneTimeCode", "0")).hasStatus(422);
    var code = next();
    assertThat(zoe.send(TURN_OFF, "currentPassword", "wrong", "oneTimeCode", code)).hasStatus(422);

    assertThat(zoe.send(TURN_OFF, "currentPassword", PASSWORD, "oneTimeCode", code))
        .hasHeader("Location", "/fr/profil/securite?notice=second-step-off");
    assertThat(zoe.send(TURN_OFF, "currentPassword", PASSWORD, "oneTimeCode", code))
        .as("the same form again")
        .hasHeader("Location", "/fr/profil/securite?notice=second-step-off");

    assertThat(zoe.mail("Un changement a été fait")).contains("a été désactivée");
    assertThat(zoe.elsewhere().signIn(PASSWORD)).hasHeader("Location", "/fr/");
  }

  @Test
  void showsNewRecoveryCodesUntilTheyAreKept() {
    var before = codes();
    assertThat(zoe.send(MADE)).hasHeader("Location", "/fr/profil/securite");
    assertThat(zoe.open(MADE)).hasHeader("Location", "/fr/profil/securite");
    assertThat(zoe.send(RENEW, "currentPassword", PASSWORD, "oneTimeCode", "1")).hasStatus(422);
    var form = FORM.matcher(zoe.body(RENEW)).results().findFirst().orElseThrow().group(1);
    var fields =
        new String[] {"_form", form, "currentPassword", PASSWORD, "recoveryCode", before.getLast()};

    assertThat(zoe.send(RENEW, fields)).hasHeader("Location", MADE);
    var codes = codes();
    assertThat(zoe.send(RENEW, fields)).as("the same form again").hasHeader("Location", MADE);

    assertThat(codes()).isEqualTo(codes).doesNotContainAnyElementsOf(before);
    assertThat(zoe.body("/en/profile/security/recovery-codes/new")).contains(codes.getFirst());
    assertThat(recover(signedInHalf(), before.getFirst())).hasStatus(422);
    assertThat(recover(signedInHalf(), codes.getFirst())).hasStatus(303);
  }

  @Test
  void goesWithTheAccount() {
    var id = id(zoe);

    assertThat(zoe.send("/fr/profil/securite/fermer", "currentPassword", PASSWORD))
        .hasHeader("Location", "/fr/connexion?notice=account-closed");

    assertThat(steps.of(id)).isEmpty();
  }

  private MvcTestResult turnOn(String offer, String code, String password) {
    return zoe.send(TURN_ON, "offer", offer, "oneTimeCode", code, "currentPassword", password);
  }

  private Somebody signedInHalf() {
    var browser = zoe.elsewhere();
    assertThat(browser.signIn(PASSWORD)).hasHeader("Location", CODE);
    return browser;
  }

  private static MvcTestResult answer(Somebody browser, String code) {
    return browser.send(CODE, "oneTimeCode", code);
  }

  private static MvcTestResult recover(Somebody browser, String code) {
    return browser.send(CODE, "recoveryCode", code);
  }

  /// What the page that follows shows.
  private List<String> codes() {
    return RECOVERY.matcher(zoe.body(MADE)).results().map(found -> found.group()).toList();
  }

  private String now() {
    return app.code(Instant.now());
  }

  /// The one after: a code that is right although the present one was used.
  private String next() {
    return app.code(Instant.now().plusSeconds(30));
  }

  private static String offer(String page) {
    var found = OFFER.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private UUID id(Somebody somebody) {
    return jdbc.sql("select id from accounts where email = ?")
        .param(somebody.email)
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }
}
