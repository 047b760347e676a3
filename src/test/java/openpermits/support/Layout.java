package openpermits.support;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/// What is wrong with how a page is laid out at the width that it has now.
final class Layout {

  private static final String OVERFLOWS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  /// Numbers whose hyphen ends a line; what is part of an address is none, as to the portal.
  private static final String CUT =
      """
      () => {
        const cut = []
        const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
        while (texts.nextNode()) {
          for (const number of texts.currentNode.data.matchAll(/(?<![\\w@.-])[A-Z0-9]+(-[0-9]+)+(?![\\w@-])/g)) {
            const range = document.createRange()
            range.setStart(texts.currentNode, number.index)
            range.setEnd(texts.currentNode, number.index + number[0].length)
            const tops = [...range.getClientRects()].map(line => Math.round(line.top))
            if (new Set(tops).size > 1) cut.push(number[0])
          }
        }
        return cut
      }
      """;

  private Layout() {}

  static Stream<String> barriers(Page page) {
    var cut = ((List<?>) page.evaluate(CUT)).stream().map(number -> "cuts " + number);
    return Stream.of(scrolls(page), scrollsWithLargeLetters(page), cut).flatMap(it -> it);
  }

  private static Stream<String> scrolls(Page page) {
    return overflows(page) ? Stream.of("scrolls sideways") : Stream.empty();
  }

  /// WCAG 1.4.4: letters twice as large lose nothing.
  private static Stream<String> scrollsWithLargeLetters(Page page) {
    page.evaluate("document.documentElement.style.fontSize = '200%'");
    var overflows = overflows(page);
    page.evaluate("document.documentElement.style.fontSize = ''");
    return overflows ? Stream.of("scrolls sideways with large letters") : Stream.empty();
  }

  private static boolean overflows(Page page) {
    return (boolean) page.evaluate(OVERFLOWS);
  }
}
