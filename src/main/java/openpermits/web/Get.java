package openpermits.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Maps a controller's method to the addresses of a [Route], or of several, in both languages, for
/// GET. A method that takes a [Route] gets the one that it was reached by.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Get {

  Route[] value();
}
