package openpermits.accounts.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import openpermits.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class SignInTest {

  private static final String SESSION = "SESSION";
  private static final String PASSWORD = "four calm brown owls";

  private final MockMvcTester browser;
  private final JdbcClient jdbc;
  private final WebApplicationContext portal;
  private final PasswordEncoder passwords;
  private String email = "";

  @Autowired
  SignInTest(WebApplicationContext portal, JdbcClient jdbc, PasswordEncoder passwords) {
    var sessions = portal.getBean("springSessionRepositoryFilter", Filter.class);
    this.browser =
        MockMvcTester.from(
            portal, builder -> builder.addFilters(sessions).apply(springSecurity()).build());
    this.jdbc = jdbc;
    this.portal = portal;
    this.passwords = passwords;
  }

  @BeforeEach
  void someoneHasAnAccount() {
    var id = UUID.randomUUID();
    email = id + "@example.ca";
    jdbc.sql(
            """
            insert into accounts (id, email, password_hash, given_name, family_name, display_name, language, role,
                                  created_at)
            values (?, ?, ?, 'Zoé', 'Tremblay', 'Zoé Tremblay', 'fr', 'applicant', now())
            """)
        .params(id, email, passwords.encode(PASSWORD))
        .update();
  }

  @Test
  void opensThePortalUnderANewSessionNumber() {
    var before = session(browser.get().uri("/fr/connexion").exchange());

    var answer = signIn(email.toUpperCase(Locale.ROOT), PASSWORD, "", before);

    assertThat(answer).hasStatus(303).hasHeader("Location", "/fr/");
    assertThat(body(profile(session(answer)))).contains(email);
    assertThat(profile(before)).hasStatus(303);
  }

  @Test
  void returnsToThePageAskedForFirst() {
    assertThat(signIn(email, PASSWORD, "/en/profile/notifications"))
        .hasHeader("Location", "/en/profile/notifications");
    assertThat(signIn(email, PASSWORD, "//evil.example/fr/")).hasHeader("Location", "/fr/");
  }

  @Test
  void answersAnUnknownAddressAsItAnswersAWrongPassword() {
    var unknown = signIn("nobody@example.ca", PASSWORD, "");
    var wrong = signIn(email, "something else", "");

    assertThat(unknown).hasStatus(422);
    assertThat(wrong).hasStatus(422);
    assertThat(body(wrong)).contains("L’adresse de courriel ou le mot de passe est inexact");
    assertThat(same(wrong, email)).isEqualTo(same(unknown, "nobody@example.ca"));
  }

  /// What is on a page apart from the address and from what is random.
  private static String same(MvcTestResult answer, String address) {
    return body(answer).replace(address, "").replaceAll("(_csrf\" value|data-asked)=\"[^\"]*", "");
  }

  @Test
  void keepsTheAddressAndForgetsThePassword() {
    assertThat(body(signIn(email, "something else", "/fr/profil")))
        .contains("value=\"" + email + "\"")
        .contains("name=\"returnTo\" value=\"/fr/profil\"")
        .doesNotContain("something else");
  }

  @Test
  void saysWhatWasWrongInTheOtherLanguageToo() {
    var zoe = Somebody.withAccount(portal);

    var page = zoe.switchLanguage(zoe.signIn("something else"));

    assertThat(page)
        .contains("lang=\"en-CA\"")
        .contains("The email address or password is incorrect")
        .contains("value=\"" + zoe.email + "\"")
        .doesNotContain("something else");
    assertThat(zoe.body("/en/sign-in")).doesNotContain("is incorrect");
  }

  @Test
  void saysNothingElseThatABrowserMakesUp() {
    var zoe = new Somebody(portal);

    zoe.send(
        "/fr/langue",
        "_to",
        "/en/sign-in",
        "_errors",
        "true",
        "trouble",
        "email err.500.body",
        "trouble",
        "email",
        "trouble",
        "email err.429 tomorrow");

    assertThat(zoe.body("/en/sign-in")).contains("<h1").doesNotContain("<title>Error");
  }

  @Test
  void asksForWhatIsMissing() {
    assertThat(body(signIn("", "", "")))
        .contains("<title>Erreur")
        .contains("href=\"#email\">Inscrivez votre adresse de courriel</a>")
        .contains("href=\"#password\">Inscrivez votre mot de passe</a>");
    assertThat(body(signIn("zoe", PASSWORD, "")))
        .contains("Inscrivez une adresse de courriel complète");
  }

  @Test
  void makesWhoeverFailsTooOftenWaitEvenWithTheRightPassword() {
    for (int i = 0; i < 5; i++) {
      signIn(email, "wrong " + i, "");
    }

    var answer = signIn(email, PASSWORD, "");

    assertThat(answer).hasStatus(429);
    assertThat(body(answer))
        .contains("Trop de tentatives. Réessayez dans 1 minute ou réinitialisez");
  }

  @Test
  void shutsNobodyOutForWhatAnotherClientGotWrong() {
    for (int i = 0; i < 6; i++) {
      signIn(email, "wrong " + i, from("203.0.113.7"));
    }

    assertThat(signIn(email, PASSWORD, from("203.0.113.7"))).hasStatus(429);
    assertThat(signIn(email, PASSWORD, from("198.51.100.20"))).hasStatus(303);
  }

  @Test
  void takesANetworkOfAHouseholdForOneClient() {
    for (int i = 0; i < 5; i++) {
      signIn(email, "wrong " + i, from("2001:db8:1:2::" + i));
    }

    assertThat(signIn(email, PASSWORD, from("2001:db8:1:2:ffff::1"))).hasStatus(429);
    assertThat(signIn(email, PASSWORD, from("2001:db8:1:3::1"))).hasStatus(303);
  }

  @Test
  void makesEverybodyWaitForAnAddressThatIsTriedFromEverywhere() {
    for (int i = 0; i < 50; i++) {
      signIn(email, "wrong", from("203.0.113." + i));
    }

    assertThat(signIn(email, PASSWORD, from("198.51.100.20"))).hasStatus(429);
  }

  @Test
  void letsNoMoreGuessesThroughAtOnceThanOneAfterTheOther() {
    var answers =
        IntStream.range(0, 12)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> status("wrong " + i), Thread::startVirtualThread))
            .toList();

    assertThat(answers).map(CompletableFuture::join).filteredOn(status -> status == 422).hasSize(5);
  }

  private int status(String password) {
    return signIn(email, password, "").getResponse().getStatus();
  }

  @Test
  void saysWhatEndedTheSession() {
    assertThat(body("/fr/connexion?notice=signed-out")).contains("Votre session est fermée");
    assertThat(body("/fr/connexion?notice=session-ended"))
        .contains("Votre session est terminée")
        .doesNotContain("est conservé jusqu’à");
    assertThat(body("/en/sign-in?notice=session-ended&kept=yes"))
        .containsPattern("kept until [0-9:]+.[ap]\\.m\\. Nothing was sent\\.");
  }

  @Test
  void opensSeveralPagesAtOnceAndEachOneCanBeSent() {
    var session = sessionOfAForm();

    var pages =
        IntStream.range(0, 12)
            .mapToObj(_ ->
                CompletableFuture.supplyAsync(() -> profile(session), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(pages).allSatisfy(page -> assertThat(page).hasStatusOk());
    assertThat(pages)
        .allSatisfy(page ->
            assertThat(saveProfile(session, proof(page)))
                .hasHeader("Location", "/fr/profil?notice=saved"));
  }

  private Cookie sessionOfAForm() {
    var page = browser.get().uri("/fr/connexion").exchange();
    return session(
        browser
            .post()
            .uri("/fr/connexion")
            .cookie(session(page))
            .param("_csrf", proof(page))
            .param("email", email)
            .param("password", PASSWORD)
            .exchange());
  }

  private MvcTestResult saveProfile(Cookie session, String csrf) {
    return browser
        .post()
        .uri("/fr/profil")
        .cookie(session)
        .param("_csrf", csrf)
        .param("firstName", "Zoé")
        .param("lastName", "Tremblay")
        .param("language", "fr")
        .exchange();
  }

  private static String proof(MvcTestResult page) {
    return body(page).split("name=\"_csrf\" value=\"", 2)[1].split("\"", 2)[0];
  }

  @Test
  void closesTheSessionForGood() {
    var session = session(signIn(email, PASSWORD, ""));
    assertThat(profile(session)).hasStatusOk();

    assertThat(browser.post().uri("/en/sign-out").cookie(session).with(csrf()))
        .hasStatus(303)
        .hasHeader("Location", "/en/sign-in?notice=signed-out");
    assertThat(profile(session)).hasStatus(303);
  }

  @Test
  void refusesAFormOfAnotherSite() {
    assertThat(
            browser.post().uri("/fr/connexion").param("email", email).param("password", PASSWORD))
        .hasStatus(303)
        .hasHeader("Location", "/fr/connexion");
  }

  private MvcTestResult signIn(String address, String password, String returnTo) {
    return signIn(address, password, returnTo, new Cookie(SESSION, "none"));
  }

  private MvcTestResult signIn(String address, String password, String returnTo, Cookie session) {
    return browser
        .post()
        .uri("/fr/connexion")
        .cookie(session)
        .with(csrf())
        .param("email", address)
        .param("password", password)
        .param("returnTo", returnTo)
        .exchange();
  }

  private MvcTestResult signIn(String address, String password, RequestPostProcessor from) {
    return browser
        .post()
        .uri("/fr/connexion")
        .with(csrf())
        .with(from)
        .param("email", address)
        .param("password", password)
        .exchange();
  }

  private static RequestPostProcessor from(String client) {
    return request -> {
      request.setRemoteAddr(client);
      return request;
    };
  }

  private MvcTestResult profile(Cookie session) {
    return browser.get().uri("/fr/profil").cookie(session).exchange();
  }

  private static Cookie session(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie(SESSION));
  }

  private String body(String address) {
    return body(browser.get().uri(address).exchange());
  }

  private static String body(MvcTestResult answer) {
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
