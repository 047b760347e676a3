package openpermits.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Somebody who has no mouse: whatever Tab does not come to is out of reach.
record Keyboard(Page page) {

  private static final int PATIENCE = 120;

  /// Goes on to this, Tab by Tab.
  void goTo(Locator place) {
    for (int presses = 0; presses < PATIENCE && !hasFocus(place); presses++) {
      page.keyboard().press("Tab");
    }
    assertThat(place).isFocused();
  }

  void press(Locator place, String key) {
    goTo(place);
    page.keyboard().press(key);
  }

  void type(Locator place, String text) {
    goTo(place);
    page.keyboard().insertText(text);
  }

  private static boolean hasFocus(Locator place) {
    return (boolean) place.evaluate("it => it === document.activeElement");
  }
}
