package openpermits.accounts;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import openpermits.web.Sealed;
import org.apache.commons.codec.binary.Base32;

/// What an authenticator app and the portal share. Both make the same code of it, another one every
/// 30 seconds (RFC 6238, with what every app knows: SHA-1 and six digits).
public final class SharedSecret {

  private static final int BYTES = 20;
  private static final int DIGITS = 6;
  private static final int STEP_SECONDS = 30;

  private final byte[] bytes;

  SharedSecret(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  static SharedSecret fresh() {
    return new SharedSecret(Sealed.random(BYTES));
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /// For whoever types it into the app, in groups of four.
  public String shown() {
    return letters().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// For the app, as a picture or a link.
  ///
  /// @param portal what the app calls the portal
  public String address(String portal, String email) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(escaped(portal), escaped(email), letters(), escaped(portal));
  }

  /// The code that the app shows now.
  public String code(Instant at) {
    return code(step(at));
  }

  /// The step of 30 seconds to which a code belongs: the present one, the one before or the one
  /// after, since clocks differ and people take their time.
  ///
  /// @param typed with or without spaces
  /// @param used the last step of which a code was used: neither that one nor any before counts
  /// @return empty when it is the code of none
  OptionalLong stepOf(String typed, long used, Instant at) {
    var code = typed.replaceAll("[\\s\\p{Z}-]", "").getBytes(StandardCharsets.UTF_8);
    var now = step(at);
    return LongStream.rangeClosed(Math.max(now - 1, used + 1), now + 1)
        .filter(step -> MessageDigest.isEqual(code(step).getBytes(StandardCharsets.UTF_8), code))
        .findFirst();
  }

  private static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  private String code(long step) {
    try {
      var number =
          new HmacOneTimePasswordGenerator(DIGITS)
              .generateOneTimePassword(new SecretKeySpec(bytes, "HmacSHA1"), step);
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
    } catch (InvalidKeyException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String letters() {
    return new Base32().encodeAsString(bytes);
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
