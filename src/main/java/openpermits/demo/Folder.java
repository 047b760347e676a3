package openpermits.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import openpermits.accounts.Account;
import openpermits.applications.History;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A file of the demonstration at work: whose it is, and how what happens to it is entered.
record Folder(FileNumber number, Account applicant, JdbcClient jdbc, History history) {

  /// Who acts when an account does.
  static Actor actor(Account account) {
    return new Actor(account.role(), account.id(), account.name());
  }

  /// Somebody at the city who has no account in the demonstration.
  static Actor staff(String name) {
    return new Actor(Role.OFFICER, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name);
  }

  Actor customer() {
    return actor(applicant);
  }

  /// Enters it in the file's history, which is activity too.
  void enter(String event, Map<String, Object> words, Actor by, Instant at) {
    history.add(number, new History.Entry(event, words, by, onBehalfOf(by), at));
    jdbc.sql("update applications set last_activity_at = ? where file_number = ?")
        .params(at.atOffset(ZoneOffset.UTC), number.toString())
        .update();
  }

  private String onBehalfOf(Actor by) {
    return by.role() == Role.APPLICANT && !by.name().equals(applicant.displayName())
        ? applicant.displayName()
        : "";
  }
}
