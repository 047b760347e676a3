package openpermits.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/// A withdrawal form as it was filled in, for a network that sends it again.
record SentForm(Page page, String address, String csrf, String token) {

  SentForm(Page page) {
    this(page, page.url(), field(page, "_csrf"), field(page, "_form"));
  }

  /// What the portal answers, after its redirection, without its markup.
  String again() {
    var form = FormData.create().set("_csrf", csrf).set("_form", token).set("comment", "Once");
    return page.request()
        .post(address, RequestOptions.create().setForm(form))
        .text()
        .replaceAll("<[^>]*>", "");
  }

  private static String field(Page page, String name) {
    return page.locator("#withdraw-form [name=" + name + "]").inputValue();
  }
}
