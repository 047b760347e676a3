package openpermits.web;

import org.springframework.web.util.UriComponentsBuilder;

/// Go and read another page (303). What that page says first, it finds out by itself from the state
/// of things and from `?notice=`, so that reloading it, switching its language or opening it next
/// week all tell the truth.
///
/// @param keepsTyped whether the form that was sent is shown again, once, when its page is opened
///   next
public record Redirect(String location, boolean keepsTyped) implements Answer {

  public static Redirect to(String location) {
    return new Redirect(location, false);
  }

  /// With what was typed kept, for an hour, for whoever has to do something else first.
  public Redirect keepingTyped() {
    return new Redirect(location, true);
  }

  public Redirect noticing(String notice) {
    return new Redirect(
        UriComponentsBuilder.fromUriString(location)
            .replaceQueryParam("notice", notice)
            .toUriString(),
        keepsTyped);
  }
}
