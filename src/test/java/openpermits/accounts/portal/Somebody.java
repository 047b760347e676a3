package openpermits.accounts.portal;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/// Somebody with a browser, a place on the network and a mailbox of their own.
final class Somebody {

  static final String PASSWORD = "four calm brown owls";

  private static final AtomicInteger PLACES = new AtomicInteger();
  private static final Pattern SECRET = Pattern.compile("http\\S+(/(?:fr|en)/\\S+/[\\w-]{43})");

  private static final Pattern FIELD =
      Pattern.compile("<input[^>]* name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

  final String email;
  private final String place = "198.51.100." + PLACES.incrementAndGet();
  private final MockMvcTester browser;
  private final WebApplicationContext portal;
  private final JdbcClient jdbc;
  private final Map<String, Cookie> cookies = new HashMap<>();

  Somebody(WebApplicationContext portal) {
    this(portal, "zoe." + UUID.randomUUID() + "@example.ca");
  }

  private Somebody(WebApplicationContext portal, String email) {
    this.portal = portal;
    cookies.put("SESSION", new Cookie("SESSION", "none"));
    this.email = email;
    var sessions = portal.getBean("springSessionRepositoryFilter", Filter.class);
    this.browser =
        MockMvcTester.from(
            portal, builder -> builder.addFilters(sessions).apply(springSecurity()).build());
    this.jdbc = portal.getBean(JdbcClient.class);
  }

  /// Somebody who has an account already.
  static Somebody withAccount(WebApplicationContext portal) {
    var somebody = new Somebody(portal);
    somebody
        .jdbc
        .sql(
            """
            insert into accounts (id, email, password_hash, given_name, family_name, display_name, language, role,
                                  created_at)
            values (?, ?, ?, 'Zoé', 'Tremblay', 'Zoé Tremblay', 'fr', 'applicant', now())
            """)
        .params(
            UUID.randomUUID(),
            somebody.email,
            portal.getBean(PasswordEncoder.class).encode(PASSWORD))
        .update();
    return somebody;
  }

  /// The same person in another browser.
  Somebody elsewhere() {
    return new Somebody(portal, email);
  }

  MvcTestResult open(String address) {
    return exchange(HttpMethod.GET, address);
  }

  /// @param fields names and values by turns
  MvcTestResult send(String address, String... fields) {
    return exchange(HttpMethod.POST, address, fields);
  }

  /// Sends a form whose session has ended meanwhile.
  MvcTestResult sendTooLate(String address, String... fields) {
    return exchange(browser.post().uri(address), fields);
  }

  /// Presses the language's button on a page with a form, and comes to the same page in the other
  /// language.
  String switchLanguage(MvcTestResult page) {
    return body(
        Objects.requireNonNull(
            send("/fr/langue", fields(page)).getResponse().getHeader("Location")));
  }

  /// What the fields of a page show, names and values by turns.
  static String[] fields(MvcTestResult page) {
    return FIELD
        .matcher(body(page))
        .results()
        .flatMap(field -> Stream.of(field.group(1), HtmlUtils.htmlUnescape(field.group(2))))
        .toArray(String[]::new);
  }

  MvcTestResult signIn(String password) {
    return send("/fr/connexion", "email", email, "password", password);
  }

  String body(String address) {
    return body(open(address));
  }

  static String body(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /// What is on a page apart from what differs from one to the next of the same.
  static String same(MvcTestResult answer, Somebody somebody) {
    return body(answer)
        .replace(somebody.email, "")
        .replaceAll("name=\"(_csrf|registration)\" value=\"[^\"]*", "");
  }

  /// The text of the last mail with this subject, once it is there.
  String mail(String subject) {
    return mail(email, subject);
  }

  String mail(String address, String subject) {
    return await()
        .until(
            () ->
                jdbc.sql(
                        """
                        select text_body from mails where recipient = ? and subject like ?
                         order by written_at desc limit 1
                        """)
                    .params(address, "%" + subject + "%")
                    .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                    .optional(),
            java.util.Optional::isPresent)
        .orElseThrow();
  }

  int mails() {
    return jdbc.sql("select count(*) from mails where recipient = ?")
        .param(email)
        .query(Integer.class)
        .single();
  }

  /// Where the secret link in a mail leads.
  static String link(String mail) {
    var found = SECRET.matcher(mail);
    if (!found.find()) {
      throw new IllegalArgumentException("no link in: " + mail);
    }
    return found.group(1);
  }

  private MvcTestResult exchange(HttpMethod method, String address, String... fields) {
    return exchange(browser.method(method).uri(address).with(csrf()), fields);
  }

  private MvcTestResult exchange(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
    request
        .cookie(cookies.values().toArray(Cookie[]::new))
        .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/150.0")
        .with(sent -> {
          sent.setRemoteAddr(place);
          return sent;
        });
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    var answer = request.exchange();
    for (var cookie : answer.getResponse().getCookies()) {
      cookies.put(cookie.getName(), cookie);
    }
    return answer;
  }
}
