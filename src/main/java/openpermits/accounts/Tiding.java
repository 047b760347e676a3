package openpermits.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;

/// Something that somebody is told by mail, always, whether or not they have an account.
///
/// @param id tells it from every other
/// @param kind its sentences are `mail.<kind>.subject`, `mail.<kind>` and, beside a secret link,
///   `mail.<kind>.not`
/// @param words what the sentences name
/// @param route where its link leads; null when it has none
/// @param place what fills the one place of that address
/// @param isSecret whether the place is a secret that is kept nowhere but in this mail
public record Tiding(
    UUID id,
    String kind,
    Addressee to,
    Map<String, Object> words,
    @Nullable Route route,
    String place,
    boolean isSecret,
    Instant at) {

  public Tiding {
    words = Map.copyOf(words);
  }

  /// One with a secret link.
  public static Tiding secret(
      String kind,
      Addressee to,
      Map<String, Object> words,
      Route route,
      String secret,
      Instant at) {
    return new Tiding(UUID.randomUUID(), kind, to, words, route, secret, true, at);
  }

  /// One that only tells.
  public static Tiding of(String kind, Addressee to, Map<String, Object> words, Instant at) {
    return new Tiding(UUID.randomUUID(), kind, to, words, null, "", false, at);
  }

  @Override
  public String toString() {
    return kind + " " + id;
  }
}
