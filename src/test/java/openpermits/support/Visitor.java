package openpermits.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Somebody in front of a browser of their own. One Chromium serves the whole run, for each thread
/// that drives one: Playwright may not be shared between threads.
public final class Visitor implements AutoCloseable {

  private static final ThreadLocal<Browser> CHROMIUM = ThreadLocal.withInitial(Visitor::launch);
  private static final int WIDE = 1280;
  private static final int NARROW = 320;
  private static final int HEIGHT = 900;
  private static final int PATIENCE = 15_000;

  private final Page page;
  private final String portal;

  private Visitor(int port, NewContextOptions options) {
    this.portal = "http://localhost:" + port;
    this.page = CHROMIUM.get().newContext(options).newPage();
    page.setDefaultTimeout(PATIENCE);
  }

  public static Visitor at(int port) {
    return new Visitor(port, wide());
  }

  public static Visitor withoutJavaScript(int port) {
    return new Visitor(port, wide().setJavaScriptEnabled(false));
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

  /// What is at this address, as this person may have it.
  public byte[] download(String path) {
    return page.request().get(portal + path).body();
  }

  /// The link that is called so and nothing else.
  public Locator link(String label) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  /// Presses the button, or the link that looks like one, that is called so.
  public void press(String label) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
        .click();
  }

  /// Presses a key on what the page shows, or shows as soon as its script has come: on what is
  /// hidden still, the key would be lost.
  public static void press(Locator shown, String key) {
    shown.waitFor();
    shown.press(key);
  }

  /// What stands in somebody's way on the page as it is open now, on a wide screen and on one 320
  /// pixels wide: what axe finds, having to scroll sideways, also with letters twice as large, and
  /// a number that is cut at the end of a line. Nothing is loaded again: the layout is the style
  /// sheet's alone.
  public List<String> barriers() {
    return Stream.of(WIDE, NARROW).flatMap(this::barriers).toList();
  }

  private Stream<String> barriers(int width) {
    page.setViewportSize(width, HEIGHT);
    return Stream.concat(Layout.barriers(page), Axe.barriers(page))
        .map(barrier -> page.url() + " at " + width + ": " + barrier);
  }

  @Override
  public void close() {
    page.context().close();
  }

  private static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(WIDE, HEIGHT);
  }

  private static Browser launch() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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
