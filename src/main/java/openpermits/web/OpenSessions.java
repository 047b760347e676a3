package openpermits.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The sessions that people have open, in any browser, on any node.
@Component
public class OpenSessions {

  /// What a session keeps of the browser that opened it.
  public static final String BROWSER = "browser";

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /// One of them.
  ///
  /// @param browser what the browser calls itself; empty when it says nothing
  public record OpenSession(String number, String browser, Instant since, Instant last) {}

  /// Those of one person, the latest used first.
  public List<OpenSession> of(UUID account) {
    return sessions.findByPrincipalName(account.toString()).values().stream()
        .filter(session -> !session.isExpired())
        .map(OpenSessions::open)
        .sorted(Comparator.comparing(OpenSession::last).reversed())
        .toList();
  }

  public void closeAll(UUID account) {
    closeOthers(account, "");
  }

  /// Closes all but one.
  ///
  /// @param session the number of the one that stays
  public void closeOthers(UUID account, String session) {
    sessions.findByPrincipalName(account.toString()).keySet().stream()
        .filter(number -> !number.equals(session))
        .forEach(sessions::deleteById);
  }

  private static OpenSession open(Session session) {
    return new OpenSession(
        session.getId(),
        session.getAttributeOrDefault(BROWSER, ""),
        session.getCreationTime(),
        session.getLastAccessedTime());
  }
}
