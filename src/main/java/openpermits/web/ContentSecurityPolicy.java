package openpermits.web;

import java.util.List;

/// What a page may load and run: what is the portal's own. A worker counts as a script.
final class ContentSecurityPolicy {

  static final String HEADER = "Content-Security-Policy";

  static final String OURS = with(List.of());

  /// Of what is no page: it loads and runs nothing, wherever it is opened.
  static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

  private ContentSecurityPolicy() {}

  /// With pictures of a map from other servers.
  ///
  /// @param servers such as `https://maps.example.ca`
  static String with(List<String> servers) {
    var pictures = servers.isEmpty() ? "" : " " + String.join(" ", servers);
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
        + pictures
        + "; font-src 'self'; connect-src 'self'"
        + pictures
        + "; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
  }
}
