package openpermits.web;

import org.springframework.http.HttpStatus;

/// What a person reads when there is no page to show.
///
/// @param kind which of the sentences `err.<kind>.title` and `err.<kind>.body`
/// @param reference what to quote when asking for help; empty when there is nothing to look up
public record ErrorPage(HttpStatus status, String kind, String reference) implements Page {

  static ErrorPage notFound() {
    return new ErrorPage(HttpStatus.NOT_FOUND, "404", "");
  }

  static ErrorPage broken(String reference) {
    return new ErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, "500", reference);
  }

  static ErrorPage of(int status) {
    return switch (HttpStatus.resolve(status)) {
      case CONTENT_TOO_LARGE -> new ErrorPage(HttpStatus.CONTENT_TOO_LARGE, "413", "");
      case BAD_REQUEST -> new ErrorPage(HttpStatus.BAD_REQUEST, "400", "");
      case null, default -> status < 500 ? notFound() : broken("");
    };
  }
}
