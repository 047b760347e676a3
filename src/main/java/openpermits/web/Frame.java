package openpermits.web;

import org.jspecify.annotations.Nullable;

/// What surrounds a page: who reads it, the way to the same page in the other language, the hidden
/// fields of its forms. Every template has one as `frame`.
///
/// @param person whoever is signed in
/// @param path this page's address with its query
/// @param sibling the same page in the other language, query kept
/// @param csrf proof that a form was ours, to be sent back as `_csrf`
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
    String csrf,
    String formToken,
    boolean demonstration,
    Site site,
    String assets,
    Restored restored,
    long idleSeconds) {

  public boolean isSignedIn() {
    return person != null;
  }
}
