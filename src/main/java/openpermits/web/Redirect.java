package openpermits.web;

import org.springframework.web.util.UriComponentsBuilder;

/// Go and read another page (303). What that page says first, it finds out by itself from the state
/// of things and from `?notice=`, so that reloading it, switching its language or opening it next
/// week all tell the truth.
public record Redirect(String location) implements Answer {

  public static Redirect to(String location) {
    return new Redirect(location);
  }

  public Redirect noticing(String notice) {
    return new Redirect(
        UriComponentsBuilder.fromUriString(location)
            .replaceQueryParam("notice", notice)
            .toUriString());
  }
}
