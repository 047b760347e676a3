package openpermits.demo.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import openpermits.web.Answer;
import openpermits.web.Attachment;
import openpermits.web.Get;
import openpermits.web.NotFound;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows the mail that the demonstration sent, to anyone: its people are made up.
@Controller
@Profile("demo")
class InboxController {

  /// A mail may show itself, run nothing and fetch nothing; what it links to opens outside it.
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none';"
          + " form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

  private final Inbox inbox;

  InboxController(Inbox inbox) {
    this.inbox = inbox;
  }

  @GetMapping("/demo/courriels")
  Answer chooseLanguage(Locale language) {
    return Redirect.to(Route.DEMO_INBOX.in(language));
  }

  @Get(Route.DEMO_INBOX)
  Answer latest() {
    var mails = inbox.latest();
    return new InboxPage(mails, mails.isEmpty() ? null : mails.getFirst());
  }

  @Get(Route.DEMO_MAIL)
  Answer open(@PathVariable String mail) {
    return new InboxPage(inbox.latest(), find(mail));
  }

  @Get(Route.DEMO_MAIL_HTML)
  Answer html(@PathVariable String mail, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    var html = find(mail).html().replaceFirst("<head>", "<head><base target=\"_blank\">");
    return new Attachment("mail.html", "text/html;charset=UTF-8", html.getBytes(UTF_8));
  }

  private ReceivedMail find(String number) {
    if (!number.matches("\\d{1,18}")) {
      throw new NotFound();
    }
    return inbox.find(Long.parseLong(number)).orElseThrow(NotFound::new);
  }
}
