package openpermits.accounts.portal;

import java.util.List;

/// What a browser says of itself, in two words that its owner recognizes.
///
/// @param name `Firefox`; empty when it is none we know
/// @param system `Windows`; empty when it is none we know
public record Browser(String name, String system) {

  /// The first that fits: most browsers claim to be others as well.
  private static final List<String> NAMES =
      List.of(
          "Edg=Edge",
          "OPR=Opera",
          "SamsungBrowser=Samsung Internet",
          "Firefox=Firefox",
          "FxiOS=Firefox",
          "CriOS=Chrome",
          "Chrome=Chrome",
          "Safari=Safari");

  private static final List<String> SYSTEMS =
      List.of(
          "iPhone=iPhone",
          "iPad=iPad",
          "Android=Android",
          "Windows=Windows",
          "CrOS=ChromeOS",
          "Mac OS X=macOS",
          "Linux=Linux");

  static Browser of(String agent) {
    return new Browser(first(NAMES, agent), first(SYSTEMS, agent));
  }

  public boolean isKnown() {
    return !name.isEmpty() && !system.isEmpty();
  }

  private static String first(List<String> words, String agent) {
    return words.stream()
        .filter(word -> agent.contains(word.substring(0, word.indexOf('='))))
        .map(word -> word.substring(word.indexOf('=') + 1))
        .findFirst()
        .orElse("");
  }
}
