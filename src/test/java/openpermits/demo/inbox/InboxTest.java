package openpermits.demo.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import openpermits.support.DemoCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@DemoCity
class InboxTest {

  @Autowired Inbox inbox;
  @Autowired JavaMailSender smtp;
  @Autowired WebApplicationContext context;

  private MockMvc portal;

  @BeforeEach
  void open() {
    portal = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  void showsWhatCameOverSmtpTheNewestFirst() throws Exception {
    send("Le premier – reçu", Instant.parse("2026-03-02T15:00:00Z"));
    send("Le deuxième – décidé", Instant.parse("2026-03-03T15:00:00Z"));

    var mails = inbox.latest();
    assertThat(mails).isSortedAccordingTo(Comparator.comparing(ReceivedMail::sentAt).reversed());
    assertThat(mails)
        .filteredOn(mail -> mail.recipient().equals("omar@example.ca"))
        .extracting(ReceivedMail::subject, ReceivedMail::text, ReceivedMail::html)
        .containsExactly(
            tuple("Le deuxième – décidé", "Où? Là.", "<p>Où? Là.</p>"),
            tuple("Le premier – reçu", "Où? Là.", "<p>Où? Là.</p>"));
  }

  private void send(String subject, Instant at) throws Exception {
    var message = smtp.createMimeMessage();
    var mail = new MimeMessageHelper(message, true, "UTF-8");
    mail.setFrom("permis@example.ca");
    mail.setTo("omar@example.ca");
    mail.setSubject(subject);
    mail.setSentDate(Date.from(at));
    mail.setText("Où? Là.", "<p>Où? Là.</p>");
    smtp.send(message);
  }

  @Test
  void keepsAMailThatArrivesTwiceOnce() {
    var mail = mail("<twice@example.ca>", "<p>Hello</p>");
    inbox.add(mail);
    inbox.add(mail);

    assertThat(inbox.latest())
        .filteredOn(kept -> kept.messageId().equals(mail.messageId()))
        .hasSize(1);
  }

  @Test
  void letsAMailsHtmlDoNothing() throws Exception {
    inbox.add(mail("<hostile@example.ca>", "<head></head><script>alert(1)</script>"));
    var id =
        inbox.latest().stream()
            .filter(kept -> kept.messageId().equals("<hostile@example.ca>"))
            .findFirst()
            .orElseThrow()
            .id();

    portal
        .perform(get("/fr/demo/courriels/{mail}/html", id))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")));
    portal
        .perform(get("/en/demo/mail/{mail}", id))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("sandbox=")));
  }

  @Test
  void isFoundWithoutALanguage() throws Exception {
    portal
        .perform(get("/demo/courriels").header("Accept-Language", "en"))
        .andExpect(redirectedUrl("/en/demo/mail"));
    portal.perform(get("/demo/courriels")).andExpect(redirectedUrl("/fr/demo/courriels"));
  }

  @Test
  void hasNoMailThatIsNotThere() throws Exception {
    portal.perform(get("/fr/demo/courriels/999999999")).andExpect(status().isNotFound());
    portal.perform(get("/fr/demo/courriels/x")).andExpect(status().isNotFound());
  }

  private static ReceivedMail mail(String messageId, String html) {
    return new ReceivedMail(
        0,
        messageId,
        "ana@example.ca",
        "permis@example.ca",
        "Hello",
        Instant.parse("2026-03-02T15:00:00Z"),
        "Subject: Hello",
        "Hello",
        html);
  }
}
