package openpermits.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Somebody's browser without script, over real HTTP: it opens pages and sends their forms, files
/// among them, as often as it is told to.
public final class PlainBrowser {

  private static final String BOUNDARY = "----plans-and-papers";

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(_csrf|_form)\" value=\"([^\"]*)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final URI portal;

  public PlainBrowser(URI portal) {
    this.portal = portal;
  }

  public PlainBrowser(int port) {
    this(URI.create("http://localhost:" + port));
  }

  /// That of somebody who has signed in.
  ///
  /// @param name as before the @ of a demonstration account
  public static PlainBrowser signedIn(int port, String name) throws IOException {
    return new PlainBrowser(port).signIn(name);
  }

  public static PlainBrowser signedIn(URI portal, String name) throws IOException {
    return new PlainBrowser(portal).signIn(name);
  }

  private PlainBrowser signIn(String name) throws IOException {
    var fields = hidden("/fr/connexion");
    fields.put("email", name + "@example.ca");
    fields.put("password", DemoCity.PASSWORD);
    if (post("/fr/connexion", fields).statusCode() != 303) {
      throw new IllegalStateException(name + " was not let in");
    }
    return this;
  }

  /// What a form on this page carries to prove that it is ours.
  public Map<String, String> hidden(String path) throws IOException {
    var fields = new LinkedHashMap<String, String>();
    HIDDEN
        .matcher(text(open(path)))
        .results()
        .forEach(field -> fields.put(field.group(1), field.group(2)));
    return fields;
  }

  public HttpResponse<byte[]> open(String path) throws IOException {
    return exchange(HttpRequest.newBuilder(portal.resolve(path)));
  }

  public HttpResponse<byte[]> post(String path, Map<String, String> fields) throws IOException {
    var body = new ArrayList<String>();
    fields.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, UTF_8)));
    return exchange(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", body))));
  }

  /// A file in a form, named as browsers name it.
  public record Part(String field, String name, InputStream content) {

    public Part(String field, String name, byte[] content) {
      this(field, name, new ByteArrayInputStream(content));
    }

    private InputStream stream() {
      var head =
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: x\r\n\r\n"
              .formatted(BOUNDARY, field, name.replace("\"", "%22"));
      return new SequenceInputStream(new SequenceInputStream(bytes(head), content), bytes("\r\n"));
    }
  }

  public HttpResponse<byte[]> send(String path, Map<String, String> fields, Part... files)
      throws IOException {
    return send(path, "multipart/form-data; boundary=" + BOUNDARY, body(fields, files));
  }

  public HttpResponse<byte[]> send(String path, String type, BodyPublisher body)
      throws IOException {
    return exchange(
        HttpRequest.newBuilder(portal.resolve(path)).header("Content-Type", type).POST(body));
  }

  /// A request of the protocol that sends a document a piece at a time.
  ///
  /// @param headers names and values in turn
  public HttpResponse<byte[]> transfer(String method, String path, byte[] piece, String... headers)
      throws IOException {
    return exchange(
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Tus-Resumable", "1.0.0")
            .headers(headers)
            .method(method, BodyPublishers.ofByteArray(piece)));
  }

  private static BodyPublisher body(Map<String, String> fields, Part... files) {
    var parts = new ArrayList<InputStream>();
    fields.forEach((name, value) ->
        parts.add(
            bytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value))));
    List.of(files).forEach(file -> parts.add(file.stream()));
    parts.add(bytes("--" + BOUNDARY + "--\r\n"));
    return BodyPublishers.ofInputStream(
        () -> new SequenceInputStream(Collections.enumeration(parts)));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(cause);
    }
  }
}
