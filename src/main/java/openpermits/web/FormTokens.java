package openpermits.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sees to it that a form that is sent twice (a double click, a reload, a retry by the network, two
/// tabs of one page) is done once and answered alike.
///
/// Each form shown carries a token made for one account. The token is stored with the answer in the
/// transaction that does the work: a second copy waits for the first and then gets its answer.
@Component
public class FormTokens {

  /// The hidden field that carries the token.
  public static final String FIELD = "_form";

  private static final String SECRET = "form-tokens";

  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Clock clock;

  FormTokens(JdbcClient jdbc, Secrets secrets, Clock clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.clock = clock;
  }

  String fresh(UUID account) {
    var random = Sealed.text(Sealed.random(16));
    var number = random + "." + signature(random);
    return number + "." + signature(number + account);
  }

  boolean isOf(String token, UUID account) {
    var dot = token.lastIndexOf('.');
    return dot > 0 && isSigned(token, dot, account.toString());
  }

  /// Whether this portal made it, for whomever: nobody has one who was never signed in.
  boolean isOurs(String token) {
    var number = token.substring(0, Math.max(0, token.lastIndexOf('.')));
    var dot = number.indexOf('.');
    return dot > 0 && isSigned(number, dot, "");
  }

  private boolean isSigned(String token, int dot, String whose) {
    return MessageDigest.isEqual(
        token.substring(dot + 1).getBytes(UTF_8),
        signature(token.substring(0, dot) + whose).getBytes(UTF_8));
  }

  /// Does the work, unless the form that carries this token was done already; then only answers as
  /// it was answered. What the work throws undoes everything, the use of the token included.
  ///
  /// @param token as sent; a missing or foreign one stands for itself only: the work is done, as
  ///   the constraints of what it does allow
  /// @return where to go next
  @Transactional
  public String once(String token, UUID account, Supplier<String> work) {
    if (!isOf(token, account)) {
      return work.get();
    }
    if (!use(token, account)) {
      return answer(token);
    }
    var answer = work.get();
    jdbc.sql("update form_tokens set answer = ? where token = ?").params(answer, token).update();
    return answer;
  }

  /// As what was done with this token before was answered; empty when nothing was.
  Optional<String> answered(String token, UUID account) {
    return jdbc.sql("select answer from form_tokens where token = ? and account = ?")
        .params(token, account)
        .query(String.class)
        .optional();
  }

  /// Whether it was not used before; waits for another who is using it.
  private boolean use(String token, UUID account) {
    return jdbc.sql(
                """
                insert into form_tokens (token, account, answer, used_at) values (?, ?, '', ?)
                on conflict do nothing
                """)
            .params(token, account, clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private String answer(String token) {
    return jdbc.sql("select answer from form_tokens where token = ?")
        .param(token)
        .query((row, number) -> row.getString(1))
        .single();
  }

  /// Tokens of pages that nobody still has open; called by a timer.
  public int forget(Instant before) {
    return jdbc.sql("delete from form_tokens where used_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }

  private String signature(String signed) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secrets.of(SECRET), "HmacSHA256"));
      return Sealed.text(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
