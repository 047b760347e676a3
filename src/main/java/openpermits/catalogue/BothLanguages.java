package openpermits.catalogue;

import openpermits.kernel.Bilingual;
import openpermits.settings.WrongSetting;
import org.jspecify.annotations.Nullable;

/// That what is written in settings for people to read can be read in both languages.
public final class BothLanguages {

  private BothLanguages() {}

  /// Refuses words of the thing called `key` that are missing in a language; none at all are
  /// allowed.
  public static void require(String key, @Nullable Bilingual words) {
    if (words != null && (isBlank(words.en()) || isBlank(words.fr()))) {
      throw new WrongSetting(
          "key: " + key,
          "“%s”: its text is missing in %s."
              .formatted(key, isBlank(words.en()) ? "English" : "French"));
    }
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
