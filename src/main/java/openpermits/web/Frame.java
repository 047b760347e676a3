package openpermits.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What surrounds a page: who reads it, the way to the same page in the other language, the hidden
/// fields of its forms. Every template has one as `frame`.
///
/// @param person whoever is signed in
/// @param path this page's address with its query
/// @param sibling the same page in the other language, query kept
/// @param csrfToken proof that a form was ours, made when a form asks for it
/// @param formToken one per form shown, to be sent back as `_form`: the same form sent twice is
///   done once; it holds for this person only
/// @param demonstration whether the city is a made-up one
/// @param assets where style and script are found, a path that changes whenever they do
/// @param restored why the page shows what was typed before, if it does
/// @param idleSeconds how long a session lasts without activity
public record Frame(
    @Nullable Person person,
    String path,
    String sibling,
    Supplier<String> csrfToken,
    String formToken,
    boolean demonstration,
    Site site,
    String assets,
    Restored restored,
    long idleSeconds) {

  /// The field of a form that only asks, when it is shown in the other language instead of
  /// answered: whether the page was showing what is wrong.
  public static final String SWITCHED = "switched";

  /// To be sent back as `_csrf`. Asking for it begins a session, so that only pages with a form do.
  public String csrf() {
    return csrfToken.get();
  }

  public boolean isSignedIn() {
    return person != null;
  }
}
