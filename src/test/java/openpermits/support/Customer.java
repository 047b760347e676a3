package openpermits.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.web.Route;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

/// Somebody who applies, in front of a browser without a script.
public final class Customer {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(_form|_before|_seen|draft)\" value=\"([^\"]*)\"");

  private final MockMvcTester browser;
  private final Actor actor;

  public Customer(WebApplicationContext portal, Actor actor) {
    this.browser =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build());
    this.actor = actor;
  }

  public static Actor called(String name) {
    return new Actor(Role.APPLICANT, UUID.randomUUID(), name);
  }

  public MvcTestResult open(String path) {
    return send(HttpMethod.GET, path, Map.of());
  }

  public MvcTestResult open(Route route, Object... places) {
    return open(route.in(Locale.CANADA_FRENCH, places));
  }

  /// A document that is made to be printed.
  public PrintedPdf print(Route route, Object... places) {
    return new PrintedPdf(open(route, places).getResponse().getContentAsByteArray());
  }

  /// Sends the form of a page as it is shown now, with these fields filled in.
  public MvcTestResult fill(Route route, Object place, Map<String, String> fields) {
    var path = route.in(Locale.CANADA_FRENCH, place);
    return send(path, open(path), fields);
  }

  /// Sends the form of a page that asks for nothing.
  public MvcTestResult press(Route route, Object... places) {
    var path = route.in(Locale.CANADA_FRENCH, places);
    return send(path, open(path), Map.of());
  }

  /// Sends the form of a page as it was shown.
  public MvcTestResult send(String path, MvcTestResult page, Map<String, String> fields) {
    var sent = new java.util.HashMap<>(fields);
    HIDDEN
        .matcher(text(page))
        .results()
        .forEach(
            hidden -> sent.putIfAbsent(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2))));
    return send(HttpMethod.POST, path, sent);
  }

  /// Sends documents, each in the field of this name, and presses the button that says `doing`.
  public MvcTestResult sendFiles(
      Route route, Object place, String doing, Map<String, byte[]> files) {
    var path = route.in(Locale.CANADA_FRENCH, place);
    var body = new ByteArrayOutputStream();
    HIDDEN
        .matcher(text(open(path)))
        .results()
        .forEach(hidden ->
            part(body, "name=\"" + hidden.group(1) + "\"", hidden.group(2).getBytes(UTF_8)));
    files.forEach((field, content) ->
        part(body, "name=\"%s\"; filename=\"%s.pdf\"".formatted(field, field), content));
    body.writeBytes("--B--\r\n".getBytes(UTF_8));
    return browser
        .post()
        .uri(URI.create(path + "?do=" + doing))
        .with(csrf())
        .contentType("multipart/form-data; boundary=B")
        .content(body.toByteArray())
        .with(SignedIn.as(actor, "fr"))
        .exchange();
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    body.writeBytes(
        ("--B\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }

  private MvcTestResult send(HttpMethod method, String path, Map<String, String> fields) {
    var request = browser.method(method).uri(URI.create(path)).with(csrf());
    for (var field : fields.entrySet()) {
      request = request.param(field.getKey(), field.getValue());
    }
    return request.with(SignedIn.as(actor, "fr")).exchange();
  }

  /// Begins an application and says what the draft is known by.
  public String begins(String type) {
    var begun = fill(Route.NEW_APPLICATION, type, Map.of());
    assertThat(begun).hasStatus(303);
    return location(begun).split("/", -1)[4];
  }

  public static String location(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  /// The page, without what only holds numbers together.
  public static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8)
        .replaceAll("</?span[^>]*>", "");
  }
}
