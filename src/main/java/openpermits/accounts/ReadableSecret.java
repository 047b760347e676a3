package openpermits.accounts;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/// A secret that people read and type: 16 letters and digits that nobody takes for one another,
/// random enough (80 bits) that it cannot be guessed from its hash.
///
/// @param signs without what groups them
public record ReadableSecret(String signs) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 16;

  public static ReadableSecret fresh() {
    return new ReadableSecret(
        RANDOM
            .ints(LENGTH, 0, SIGNS.length())
            .mapToObj(at -> SIGNS.substring(at, at + 1))
            .collect(Collectors.joining()));
  }

  /// As somebody typed it: with or without spaces and hyphens, in any case.
  public static ReadableSecret typed(String typed) {
    return new ReadableSecret(typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
  }

  /// In groups of four.
  public String shown() {
    return signs.replaceAll("(.{4})(?=.)", "$1-");
  }

  /// What is kept of it.
  public byte[] hash() {
    return Sha256.of(signs);
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
