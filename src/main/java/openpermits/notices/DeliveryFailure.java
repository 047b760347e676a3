package openpermits.notices;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/// Why a mail could not be handed over, in words that name nobody: the mail server's code and the
/// kind of failure, as in `550 5.1.1 SMTPAddressFailedException`. The server's own sentence stays
/// out: it often repeats the reader's address.
final class DeliveryFailure {

  private static final Pattern REPLY = Pattern.compile("([45]\\d\\d)[ -](\\d\\.\\d+\\.\\d+\\b)?");

  private DeliveryFailure() {}

  /// The innermost failure that has the server's code; without one, the innermost.
  static String words(Throwable failure) {
    var all = chain(failure).toList();
    return all.reversed().stream()
        .filter(one -> !code(one).isEmpty())
        .findFirst()
        .map(one -> code(one) + " " + kind(one))
        .orElseGet(() -> kind(all.getLast()));
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.concat(Stream.of(failure), causes(failure).flatMap(DeliveryFailure::chain));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return failure instanceof MailSendException several
        ? Arrays.stream(several.getMessageExceptions())
        : Stream.ofNullable(failure.getCause());
  }

  private static String code(Throwable failure) {
    var reply = REPLY.matcher(Objects.requireNonNullElse(failure.getMessage(), ""));
    return reply.lookingAt() ? reply.group().replace('-', ' ').strip() : "";
  }

  private static String kind(Throwable failure) {
    return failure.getClass().getSimpleName();
  }
}
