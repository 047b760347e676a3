package openpermits.catalogue;

import java.util.Locale;

/// The pages on which an application asks its questions, in their order. What follows them
/// (documents, review, submitting, paying) is the same for every type.
public enum Step {
  GETTING_STARTED,
  APPLICANT,
  LOCATION,
  DETAILS;

  /// `getting-started`: its name in settings.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
