package openpermits.notices;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openpermits.accounts.Accounts;
import openpermits.accounts.ContactDetails;
import openpermits.accounts.Notice;
import openpermits.accounts.Phone;
import openpermits.applications.Denial;
import openpermits.applications.Withdrawals;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.support.PortalTest;
import openpermits.support.Ports;
import openpermits.support.SampleCity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Mail over real SMTP, to a server that is not always there.
@PortalTest
@DirtiesContext
@TestPropertySource(
    properties = {
      "spring.mail.host=127.0.0.1",
      "openpermits.mail.retry-after=50ms",
      "openpermits.mail.retry-at-most=200ms",
      "db-scheduler.polling-interval=100ms"
    })
class OutboxTest {

  private static final int PORT = Ports.free();
  private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T15:00:00Z");
  private static final Actor OMAR = new Actor(Role.OFFICER, UUID.randomUUID(), "Omar Haddad");
  private static final Denial DENIAL = new Denial(Denial.Ground.OTHER, "Ask the owner.", "");

  private final Actor ana = new Actor(Role.APPLICANT, UUID.randomUUID(), "Ana Silva");
  private final GreenMail server =
      new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @Autowired Withdrawals withdrawals;
  @Autowired Accounts accounts;
  @Autowired Outbox outbox;
  @Autowired SampleCity city;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @DynamicPropertySource
  static void port(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.port", () -> PORT);
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsOneMailForARequest() throws Exception {
    request(file());

    var mail = receivedOnce();
    assertThat(mail.getMessageID()).isEqualTo(stored("message_id"));
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Content-Language")).containsExactly("en-CA");
    assertThat(mail.getHeader("List-Unsubscribe")[0]).endsWith("/en/profile/notifications>");
    assertThat(mail.getSubject()).endsWith("Your withdrawal request has been filed");
  }

  @Test
  void saysTheSameInTextAndInHtml() throws Exception {
    request(file());

    var bodies = (MimeMultipart) receivedOnce().getContent();
    assertThat(bodies.getContentType()).startsWith("multipart/alternative");
    var text = content(bodies.getBodyPart(0));
    var html = content(bodies.getBodyPart(1));
    assertThat(text).contains("“No more\nmoney & <b>time</b>”");
    assertThat(html).contains("No more<br>money &amp; &lt;b&gt;time&lt;/b&gt;");
    assertThat(
            words(
                html.replaceAll("<title>.*</title>|<br>|<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")))
        .isEqualTo(words(text));
  }

  @Test
  void writesNothingWithoutACommit() {
    var file = file();

    var mail =
        transaction.execute(status -> {
          request(file);
          status.setRollbackOnly();
          assertThat(tasks(stored("id"))).isOne();
          return stored("id");
        });

    assertThat(written()).isEmpty();
    assertThat(tasks(String.valueOf(mail))).isZero();
  }

  @Test
  void sendsNoConfirmationToWhoeverUntickedItButTheDecision() throws Exception {
    var file = file();
    accounts.choose(ana.account(), EnumSet.complementOf(EnumSet.of(Notice.WITHDRAW)));

    request(file);
    assertThat(written()).isEmpty();

    withdrawals.deny(file, DENIAL, OMAR, TUESDAY);
    var mail = receivedOnce();
    assertThat(mail.getSubject()).endsWith("Your withdrawal request is denied");
    assertThat(mail.getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void writesInTheLanguageOfTheAccount() throws Exception {
    var file = file();
    accounts.change(ana.account(), new ContactDetails("Ana", "Silva", Phone.NONE, "fr"));

    request(file);

    var mail = receivedOnce();
    assertThat(mail.getSubject()).isEqualTo(file + " – Votre demande de retrait est déposée");
    assertThat(mail.getHeader("Content-Language")).containsExactly("fr-CA");
  }

  @Test
  void forgetsTheWordsOfASecretMailOnceSent() throws Exception {
    file();
    var text = new MailText("A link", List.of(MailText.Paragraph.of("http://example.ca/secret")));
    var reader = accounts.find(ana.account()).orElseThrow().addressee();
    transaction.executeWithoutResult(_ ->
        outbox.put(
            new Notification(
                "secret:" + reader.account(), reader, text, Notification.Kind.SECRET, MONDAY)));

    assertThat(receivedOnce().getSubject()).isEqualTo("A link");

    await()
        .until(() ->
            jdbc.sql(
                    "select text_body || html_body from mails where account = ? and sent_at is not null")
                .param(reader.account())
                .query(String.class)
                .list()
                .equals(List.of("")));
  }

  @Test
  void writesOneMailForAnEventHeardTwice() throws Exception {
    file();

    put("said:twice", "Once");
    put("said:twice", "Once more");

    assertThat(receivedOnce().getSubject()).isEqualTo("Once");
    assertThat(written()).hasSize(1);
  }

  @Test
  void sendsOnceWhatWaitedForTheServer() throws Exception {
    server.stop();
    request(file());
    await().until(() -> attempts() >= 3);
    assertThat(stored("sent_at")).isNull();

    server.start();

    receivedOnce();
    assertThat(tasks(stored("id"))).isZero();
  }

  @Test
  void outlastsAServerThatDropsItsConnections() throws Exception {
    server.stop();
    var dropped = new AtomicInteger();
    try (var rude = new ServerSocket(PORT, 50, InetAddress.getLoopbackAddress())) {
      Thread.startVirtualThread(() -> drop(rude, dropped));
      request(file());
      await().until(() -> dropped.get() >= 3 && attempts() >= 3);
    }

    server.start();

    receivedOnce();
  }

  @Test
  void letsNobodyAddAHeader() throws Exception {
    file();

    put("said:injected", "Hello\r\nBcc: everybody@example.ca\u0000\n\nand more");

    var mail = receivedOnce();
    assertThat(mail.getSubject()).isEqualTo("Hello Bcc: everybody@example.ca  and more");
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
  }

  private FileNumber file() {
    return city.file(ana, "submitted", MONDAY);
  }

  private void request(FileNumber file) {
    withdrawals.request(file, "No more\nmoney & <b>time</b>", "en", ana, MONDAY);
  }

  private void put(String event, String subject) {
    var reader = accounts.find(ana.account()).orElseThrow();
    var text = new MailText(subject, List.of(MailText.Paragraph.of("Hello")));
    transaction.executeWithoutResult(_ ->
        outbox.put(
            new Notification(
                event, reader.addressee(), text, Notification.Kind.ALWAYS_SENT, MONDAY)));
  }

  /// The one mail that Ana got, once the portal knows that it was sent.
  private MimeMessage receivedOnce() {
    await().until(() -> !written().isEmpty() && stored("sent_at") != null);
    await().until(() -> tasks(stored("id")) == 0);
    var mails = received();
    assertThat(mails).hasSize(1);
    return mails.getFirst();
  }

  private List<MimeMessage> received() {
    return Arrays.stream(server.getReceivedMessages()).filter(this::isForAna).toList();
  }

  private boolean isForAna(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(ana.account() + "@example.ca");
    } catch (MessagingException cause) {
      throw new IllegalStateException(cause);
    }
  }

  private List<String> written() {
    return jdbc.sql("select event_key from mails where account = ?")
        .param(ana.account())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private @Nullable String stored(String column) {
    return jdbc.sql("select %s::text from mails where account = ?".formatted(column))
        .param(ana.account())
        .query((row, _) -> Optional.ofNullable(row.getString(1)))
        .single()
        .orElse(null);
  }

  private int attempts() {
    return Integer.parseInt(String.valueOf(stored("attempts")));
  }

  private int tasks(@Nullable String mail) {
    return jdbc.sql(
            "select count(*) from scheduled_tasks where task_name = 'send-mail' and task_instance = ?")
        .param(mail)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  private static void drop(ServerSocket rude, AtomicInteger dropped) {
    try {
      while (true) {
        rude.accept().close();
        dropped.incrementAndGet();
      }
    } catch (IOException closed) {
      // The test goes on without it.
    }
  }

  private static String content(BodyPart part) throws Exception {
    return new String(part.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).toList();
  }
}
