package openpermits.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Secrets that all nodes share. The first node that needs one makes it.
@Component
class Secrets {

  private final JdbcClient jdbc;
  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  Secrets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  byte[] of(String name) {
    return known.computeIfAbsent(name, this::findOrMake);
  }

  private byte[] findOrMake(String name) {
    jdbc.sql("insert into secrets (name, value) values (?, ?) on conflict do nothing")
        .params(name, Sealed.newKey())
        .update();
    return jdbc.sql("select value from secrets where name = ?")
        .param(name)
        .query((row, number) -> row.getBytes(1))
        .single();
  }
}
