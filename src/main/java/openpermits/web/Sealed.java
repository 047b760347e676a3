package openpermits.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Bytes that only the holder of a key can read or change unnoticed: AES-256-GCM.
public final class Sealed {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Sealed() {}

  public static byte[] newKey() {
    return random(32);
  }

  public static byte[] random(int length) {
    var bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  public static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  public static byte[] seal(byte[] body, byte[] key) {
    try {
      var nonce = random(NONCE);
      var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(body);
      var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
      return whole;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Empty when the key is not the one, or anything was changed.
  public static Optional<byte[]> open(byte[] whole, byte[] key) {
    try {
      var nonce = Arrays.copyOf(whole, NONCE);
      var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce);
      return Optional.of(cipher.doFinal(whole, NONCE, whole.length - NONCE));
    } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /// What [#text] was made of; empty when it was made of nothing.
  public static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
