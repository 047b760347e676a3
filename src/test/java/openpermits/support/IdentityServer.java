package openpermits.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/// An OpenID Connect provider that runs while tests do: one issuer for residents, one for staff. It
/// signs in whoever it was told to, at once.
public final class IdentityServer {

  private static final String CLIENT = "openpermits";

  private static final MockOAuth2Server SERVER = start();

  private IdentityServer() {}

  private static MockOAuth2Server start() {
    var server = new MockOAuth2Server();
    server.start();
    return server;
  }

  /// Makes it the portal's.
  public static void configure(DynamicPropertyRegistry properties) {
    for (var clientele : List.of("residents", "staff")) {
      var setting = "openpermits.identity." + clientele + ".";
      properties.add(setting + "issuer", () -> issuer(clientele));
      properties.add(setting + "client-id", () -> CLIENT);
      properties.add(setting + "client-secret", () -> "secret");
    }
  }

  public static String issuer(String clientele) {
    return SERVER.issuerUrl(clientele).toString();
  }

  /// The next who signs in, and what is said of them.
  public static void next(String clientele, String subject, Map<String, Object> claims) {
    next(clientele, subject, claims, 600);
  }

  /// The next who signs in, with a token that is good for so many seconds.
  public static void next(
      String clientele, String subject, Map<String, Object> claims, long seconds) {
    SERVER.enqueueCallback(
        new DefaultOAuth2TokenCallback(
            clientele, subject, "JWT", List.of(CLIENT), claims, seconds));
  }

  /// Goes where the portal sent a browser.
  ///
  /// @return where the provider sends it back to, without the host
  public static String visit(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
      assertThat(answer.statusCode()).isEqualTo(302);
      var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
      return back.getPath() + "?" + back.getQuery();
    }
  }
}
