package openpermits.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The barriers that axe-core finds on a page: WCAG 2.2 at level AA, and best practices.
///
/// It runs in the page and leaves frames alone: the one frame that we have shows a mail, which may
/// run nothing, and so would never answer.
final class Axe {

  private static final String SOURCE = source();

  /// Gives up after twenty seconds: a page that never answers must not hold the whole run.
  private static final String RUN =
      """
      async () => {
        const late = new Promise((_, fail) => setTimeout(() => fail(new Error('axe never ended')), 20000))
        const run = axe.run(document, {
          iframes: false,
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        const { violations } = await Promise.race([run, late])
        return violations.flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target}`))
      }
      """;

  private Axe() {}

  /// Each with the rule and the place; empty when the page is as it should be.
  static Stream<String> barriers(Page page) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SOURCE);
    }
    return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString);
  }

  private static String source() {
    try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
