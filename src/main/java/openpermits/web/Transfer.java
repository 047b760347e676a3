package openpermits.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Maps a controller's method to the addresses of [Route]s, in both languages, for what a script
/// sends a file with, a piece at a time: POST, HEAD, PATCH and DELETE. Whoever is not signed in is
/// answered with a number only: there is no page to go on to.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Transfer {

  /// A header that every such request has, and that no form can send.
  String HEADER = "Tus-Resumable";

  Route[] value();
}
