package openpermits.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.List;
import openpermits.kernel.Actor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// A member of staff who reads any address and posts to it.
public final class OfficeDesk {

  private final MockMvcTester browser;
  private final Actor person;

  public OfficeDesk(WebApplicationContext portal, Actor person) {
    this.browser =
        MockMvcTester.create(
            MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build());
    this.person = person;
  }

  /// The page, as HTML.
  public String read(String address) {
    var answer = browser.get().uri(URI.create(address)).with(SignedIn.as(person, "en")).exchange();
    assertThat(answer).hasStatusOk();
    return body(answer);
  }

  /// Posts one field with several values.
  ///
  /// @return where it leads
  public String post(String address, String field, List<?> values) {
    var texts = values.stream().map(Object::toString).toArray(String[]::new);
    var request =
        browser.post().uri(URI.create(address)).with(SignedIn.as(person, "en")).with(csrf());
    var answer = (texts.length == 0 ? request : request.param(field, texts)).exchange();
    assertThat(answer).hasStatus(303);
    return String.valueOf(answer.getMvcResult().getResponse().getRedirectedUrl());
  }

  private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
    try {
      return answer.getMvcResult().getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
