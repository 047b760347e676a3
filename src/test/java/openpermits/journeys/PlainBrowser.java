package openpermits.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import openpermits.support.DemoCity;

/// Somebody's browser that only opens pages and sends their forms, as often as it is told to.
final class PlainBrowser {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(_csrf|_form)\" value=\"([^\"]*)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final URI portal;

  private PlainBrowser(URI portal) {
    this.portal = portal;
  }

  /// A form as it was shown: what it carries stays the same however often it is sent.
  record Form(PlainBrowser browser, String file, URI address, Map<String, String> fields) {

    /// Returns the status of the answer.
    int send() throws IOException {
      return browser.send(this).statusCode();
    }
  }

  /// @param name as before the @ of a demonstration account
  static PlainBrowser signedIn(URI portal, String name) throws IOException {
    var browser = new PlainBrowser(portal);
    var form = browser.form("", "/fr/connexion");
    form.fields().put("email", name + "@example.ca");
    form.fields().put("password", DemoCity.PASSWORD);
    if (form.send() != 303) {
      throw new IllegalStateException(name + " was not let in");
    }
    return browser;
  }

  /// The form by which a file is withdrawn, filled in.
  Form withdrawal(String file) throws IOException {
    var form = form(file, "/fr/demandes/" + file + "/retirer");
    form.fields().put("comment", "Le projet est abandonné.");
    return form;
  }

  private Form form(String file, String path) throws IOException {
    var address = portal.resolve(path);
    var page = exchange(HttpRequest.newBuilder(address)).body();
    var fields = new LinkedHashMap<String, String>();
    HIDDEN.matcher(page).results().forEach(field -> fields.put(field.group(1), field.group(2)));
    return new Form(this, file, address, fields);
  }

  private HttpResponse<String> send(Form form) throws IOException {
    var body =
        form.fields().entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(joining("&"));
    return exchange(
        HttpRequest.newBuilder(form.address())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(cause);
    }
  }
}
