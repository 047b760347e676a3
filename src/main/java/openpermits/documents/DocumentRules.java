package openpermits.documents;

import static java.util.stream.Collectors.joining;

import java.util.List;
import openpermits.settings.WrongSetting;

/// What may be attached to a file: `settings/documents.yaml`.
///
/// @param megabytes how large a document may be, in millions of bytes
/// @param atOnce how many documents one form may send
public record DocumentRules(int megabytes, int atOnce, List<Allowed> types, PreviewRules previews) {

  private static final long MEGABYTE = 1_000_000;

  /// A kind of content that is taken.
  ///
  /// @param type as the content itself shows it: `application/pdf`
  /// @param accept what a browser offers to choose from: `.jpg,.jpeg`
  public record Allowed(String type, String name, String accept) {}

  /// What people see of a document before they download it, and what that may cost.
  ///
  /// @param pages how many of a document have pictures: its first ones
  /// @param dotsPerInch of a picture, where the page has a size on paper
  /// @param megapixels of a picture at most, in millions: a larger sheet has fewer dots per inch
  /// @param seconds that a page may take
  /// @param minutes that all pages of a document may take
  public record PreviewRules(int pages, int dotsPerInch, int megapixels, int seconds, int minutes) {

    /// What the process that makes them has memory for.
    private static final int MOST_MEGAPIXELS = 20;

    public PreviewRules {
      if (Math.min(Math.min(pages, dotsPerInch), Math.min(seconds, minutes)) < 1) {
        throw new WrongSetting("previews:", "each of its numbers is one or more.");
      }
      if (megapixels < 1 || megapixels > MOST_MEGAPIXELS) {
        throw new WrongSetting("megapixels:", "from 1 to " + MOST_MEGAPIXELS + ".");
      }
    }
  }

  public DocumentRules {
    types = List.copyOf(types);
    if (megabytes < 1) {
      throw new WrongSetting("megabytes:", "a document may not be smaller than one megabyte.");
    }
    if (atOnce < 1) {
      throw new WrongSetting("at-once:", "a form must be able to send one document.");
    }
    if (types.isEmpty()) {
      throw new WrongSetting("types:", "nothing could be attached: name a type.");
    }
  }

  public long bytes() {
    return megabytes * MEGABYTE;
  }

  boolean allows(String mediaType) {
    return types.stream().anyMatch(allowed -> allowed.type().equals(mediaType));
  }

  /// For a person: `PDF, PNG`.
  public String names() {
    return types.stream().map(Allowed::name).collect(joining(", "));
  }

  /// For the `accept` of a file field.
  public String accept() {
    return types.stream().map(Allowed::accept).collect(joining(","));
  }
}
