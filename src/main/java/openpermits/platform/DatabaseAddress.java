package openpermits.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Where a PostgreSQL database is and who goes there: the owner of its tables, who migrates them.
/// The portal's own queries take off that hat first (`set role`).
public record DatabaseAddress(String url, String user, String password) {

  /// Reads `jdbc:postgresql://host:port/name` as well as `postgres://user:password@host:port/name`.
  /// A user or a password that is not blank wins over the one in the address.
  public static DatabaseAddress of(String url, String user, String password) {
    if (url.startsWith("jdbc:postgresql:")) {
      return new DatabaseAddress(url, user, password);
    }
    if (url.matches("postgres(ql)?://.+")) {
      return of(uri(url), user, password);
    }
    throw new CannotStart(
        "DATABASE_URL must look like jdbc:postgresql://host:5432/name or"
            + " postgres://user:password@host:5432/name.");
  }

  private static DatabaseAddress of(URI uri, String user, String password) {
    var inside = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    var colon = inside.indexOf(':');
    var userInside = colon < 0 ? inside : inside.substring(0, colon);
    var passwordInside = colon < 0 ? "" : inside.substring(colon + 1);
    return new DatabaseAddress(jdbc(uri), first(user, userInside), first(password, passwordInside));
  }

  private static URI uri(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException cause) {
      // The cause would print the password
      throw new CannotStart(
          "DATABASE_URL cannot be read: percent-encode the special characters of its password, or"
              + " give it in DATABASE_PASSWORD.");
    }
  }

  private static String jdbc(URI uri) {
    var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
  }

  private static String first(String given, String inside) {
    return given.isBlank() ? decode(inside) : given;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// Leaves the password out.
  @Override
  public String toString() {
    return url;
  }
}
