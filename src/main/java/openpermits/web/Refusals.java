package openpermits.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Set;
import openpermits.kernel.Refused;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Tells a person, in a sentence, why what they asked for could not be done. Nobody sees more.
@ControllerAdvice
class Refusals {

  /// PostgreSQL's character_not_in_repertoire and untranslatable_character.
  private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @ExceptionHandler
  Answer refused(Refused refusal) {
    return new RefusedPage(refusal.reason());
  }

  /// An identifier that cannot be one is like one that nobody has.
  @ExceptionHandler({
    NotFound.class,
    NoHandlerFoundException.class,
    NoResourceFoundException.class,
    MethodArgumentTypeMismatchException.class,
    HttpRequestMethodNotSupportedException.class
  })
  Answer notFound() {
    return ErrorPage.notFound();
  }

  @ExceptionHandler({
    ServletRequestBindingException.class,
    HttpMessageNotReadableException.class,
    CutShort.class
  })
  Answer malformed() {
    return ErrorPage.of(HttpStatus.BAD_REQUEST.value());
  }

  /// An address or a form that is no text: `%zz`, bytes that are not UTF-8, too many fields.
  @ExceptionHandler
  Answer unreadable(InvalidParameterException fault) {
    return ErrorPage.of(fault.getErrorCode());
  }

  /// Text that the database cannot hold, in a place where nobody types: a NUL.
  @ExceptionHandler
  Answer unstorable(DataIntegrityViolationException fault, HttpServletRequest request) {
    return fault.getMostSpecificCause() instanceof SQLException cause
            && UNSTORABLE.contains(cause.getSQLState())
        ? ErrorPage.of(HttpStatus.BAD_REQUEST.value())
        : broken(fault, request);
  }

  /// Logged under a reference that the page shows; the address is logged, what was typed is not.
  @ExceptionHandler
  Answer broken(Exception fault, HttpServletRequest request) {
    var reference = HexFormat.of().withUpperCase().formatHex(Sealed.random(4));
    LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
    return ErrorPage.broken(reference);
  }
}
