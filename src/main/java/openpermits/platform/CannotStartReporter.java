package openpermits.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Prints the sentence of a [CannotStart], or that the port is taken, in place of the stack trace.
/// Listed in `spring.factories`.
@Order(Ordered.HIGHEST_PRECEDENCE)
class CannotStartReporter implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    var sentence = sentence(failure);
    sentence.ifPresent(System.err::println);
    return sentence.isPresent();
  }

  static Optional<String> sentence(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotStart) {
        return Optional.ofNullable(cause.getMessage());
      }
      if (cause instanceof PortInUseException taken) {
        return Optional.of(
            "Something else listens at port %d already: stop it, or choose another port with PORT."
                .formatted(taken.getPort()));
      }
    }
    return Optional.empty();
  }
}
