package openpermits.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody in front of a browser of their own. One Chromium serves the whole run.
public final class Visitor implements AutoCloseable {

  private static final Browser CHROMIUM = launch();
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final Page page;
  private final String portal;

  private Visitor(int port, NewContextOptions options) {
    this.portal = "http://localhost:" + port;
    this.page = CHROMIUM.newContext(options).newPage();
    page.setDefaultTimeout(15_000);
  }

  public static Visitor at(int port) {
    return new Visitor(port, wide());
  }

  public static Visitor withoutJavaScript(int port) {
    return new Visitor(port, wide().setJavaScriptEnabled(false));
  }

  /// On a screen 320 pixels wide.
  public static Visitor onAPhone(int port) {
    return new Visitor(port, new NewContextOptions().setViewportSize(320, 640));
  }

  public Page page() {
    return page;
  }

  public Page open(String path) {
    page.navigate(portal + path);
    return page;
  }

  /// Signs in on the French page.
  ///
  /// @param name as before the @ of a demonstration account
  public Visitor signIn(String name) {
    open("/fr/connexion");
    page.locator("input[name=email]").fill(name + "@example.ca");
    page.locator("input[name=password]").fill(DemoCity.PASSWORD);
    page.locator("main form button[type=submit]").last().click();
    page.waitForURL(address -> !address.contains("/connexion"));
    return this;
  }

  /// What axe finds on the page that is open; empty when it is as it should be.
  public List<String> barriers() {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(barrier ->
                page.url()
                    + ": "
                    + barrier.getId()
                    + " "
                    + barrier.getNodes().getFirst().getTarget())
            .toList();
  }

  /// Whether the page would have to be scrolled sideways.
  public boolean overflows() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    page.context().close();
  }

  private static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(1280, 900);
  }

  private static Browser launch() {
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var chromium =
        Optional.ofNullable(System.getenv("OPENPERMITS_CHROMIUM")).orElse("/usr/bin/chromium");
    return playwright
        .chromium()
        .launch(
            new LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(
                    List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }
}
