package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/// The cookie that carries the number of a session. One that cannot be ours is not there: it is
/// never asked for in the database, which would choke on some.
@Component
class SessionCookies extends DefaultCookieSerializer {

  private static final Pattern NUMBER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  SessionCookies() {
    setCookiePath("/");
    setUseHttpOnlyCookie(true);
    setSameSite("Lax");
  }

  @Override
  public List<String> readCookieValues(HttpServletRequest request) {
    return super.readCookieValues(request).stream()
        .filter(value -> NUMBER.matcher(value).matches())
        .toList();
  }
}
