package openpermits.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import openpermits.accounts.Addressee;
import openpermits.applications.Application;
import openpermits.applications.ApplicationEvent;
import openpermits.applications.ApplicationRules;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.kernel.Money;
import openpermits.web.Languages;
import openpermits.web.Messages;
import openpermits.web.Route;
import openpermits.web.Site;
import openpermits.web.Text;
import org.springframework.stereotype.Component;

/// Writes the mail about an event, in its reader's language.
@Component
class NoticeWriter {

  private final Messages messages;
  private final Site site;
  private final Invoices invoices;
  private final DecisionWords decisions;
  private final ApplicationRules rules;

  NoticeWriter(
      Messages messages,
      Site site,
      Invoices invoices,
      DecisionWords decisions,
      ApplicationRules rules) {
    this.messages = messages;
    this.site = site;
    this.invoices = invoices;
    this.decisions = decisions;
    this.rules = rules;
  }

  MailText write(
      ApplicationEvent event, Application application, Addressee reader, boolean switchable) {
    var text = new Text(Languages.of(reader.language()), messages);
    return write(
        event,
        application,
        new MailDraft(text, site, words(application, reader, text)),
        switchable);
  }

  /// For somebody who has no account, and whom no page would let in.
  MailText writeWithoutLinks(ApplicationEvent event, Application application, Addressee reader) {
    var text = new Text(Languages.of(reader.language()), messages);
    var draft = new MailDraft(text, site, words(application, reader, text)).withoutLinks();
    return write(event, application, draft, false);
  }

  private MailText write(
      ApplicationEvent event, Application application, MailDraft draft, boolean switchable) {
    draft.say("mail.greeting");
    var kind = body(event, application, draft);
    if (!draft.isLinked()) {
      draft.sayOnce("mail.contact");
    }
    draft.foot(switchable);
    return new MailText(draft.sentence("mail." + kind + ".subject"), draft.paragraphs());
  }

  private String body(ApplicationEvent event, Application application, MailDraft draft) {
    return switch (event) {
      case ApplicationEvent.WithdrawalRequested it -> requested(it, application, draft);
      case ApplicationEvent.WithdrawalTakenBack it -> {
        draft.with("date", it.at());
        if (it.by().isStaff()) {
          draft.say("mail.takenBack.onPaper").view(application).say("mail.requested.notYou");
        } else {
          draft.say("mail.takenBack.body").view(application);
        }
        yield "takenBack";
      }
      case ApplicationEvent.InformationRequested it -> {
        draft.with("question", it.question()).say("mail.question.body");
        draft.say("mail.question.text").say("mail.question.waits");
        if (draft.isLinked()) {
          draft.link("mail.question.answer", Route.APPLICATION_ACTIVITIES, application.file());
        } else {
          draft.say("mail.question.answerOnPaper");
        }
        yield "question";
      }
      case ApplicationEvent.WithdrawalApproved it -> approved(it, application, draft);
      case ApplicationEvent.WithdrawalDenied it -> denied(it, application, draft);
      case ApplicationEvent.WithdrawalReopened it -> {
        draft.with("date", it.at()).with("reason", it.reason()).with("status", it.back());
        draft.say("mail.reopened.body").say("mail.reopened.reason").say("mail.reopened.next");
        draft.view(application).say("mail.contact");
        yield "reopened";
      }
      case ApplicationEvent.PermitIssued _ -> {
        draft.say("mail.issued.body").say("mail.issued.final").view(application);
        yield "issued";
      }
      case ApplicationEvent.Submitted _ -> submitted(application, draft);
      case ApplicationEvent.DocumentDecided it when it.reason() != null -> {
        draft.with("document", it.paper().name()).with("reason", it.reason());
        draft.say("mail.sentBack.body").say("mail.sentBack.reason");
        if (draft.isLinked()) {
          draft.link("mail.sentBack.link", Route.APPLICATION_DOCUMENTS, application.file());
        } else {
          draft.say("mail.sentBack.onPaper");
        }
        yield "sentBack";
      }
      case ApplicationEvent.VirusFound it -> {
        draft.with("document", it.paper().name()).say("mail.virusFound.body");
        draft.link("mail.virusFound.link", Route.APPLICATION_DOCUMENTS, application.file());
        draft.say("mail.contact");
        yield "virusFound";
      }
      case ApplicationEvent.DraftExpiring it -> {
        draft.with("date", it.on()).say("mail.expiring.body").say("mail.expiring.nothing");
        draft.link("mail.expiring.resume", Route.NEW_APPLICATION_RESUME, application.file());
        yield "expiring";
      }
      case ApplicationEvent.InformationGiven _,
          ApplicationEvent.ApprovalProposed _,
          ApplicationEvent.ProposalReturned _,
          ApplicationEvent.Restarted _,
          ApplicationEvent.DocumentsChanged _,
          ApplicationEvent.DocumentDecided _,
          ApplicationEvent.DraftDeleted _ ->
          throw new IllegalArgumentException("not told by mail: " + event.getClass());
    };
  }

  private String submitted(Application application, MailDraft draft) {
    draft.say("mail.submitted.body").say("mail.submitted.number");
    draft.with("n", rules.completenessWithin()).say("mail.submitted.next");
    for (var invoice : owed(application)) {
      draft.with("amount", invoice.balance()).with("date", invoice.dueOn());
      if (draft.isLinked()) {
        draft.link("mail.submitted.fees", Route.INVOICE, application.file(), invoice.number());
      } else {
        draft.say("mail.submitted.owed");
      }
    }
    draft.link("mail.submitted.view", Route.APPLICATION_ACTIVITIES, application.file());
    return "submitted";
  }

  private String requested(
      ApplicationEvent.WithdrawalRequested event, Application application, MailDraft draft) {
    var request = event.request();
    draft
        .with("date", request.receivedAt())
        .with("time", draft.text().time(request.receivedAt()))
        .with("comment", request.comment())
        .with("name", request.from())
        .say(request.paper() == null ? "mail.requested.body" : "mail.requested.onPaper")
        .say(request.paper() == null ? "mail.requested.comment" : "mail.requested.onPaper.reason")
        .say("mail.requested.next");
    for (var invoice : owed(application)) {
      draft.with("invoice", invoice.number()).say("mail.requested.unpaid");
    }
    draft.view(application).say("mail.requested.notYou");
    return "requested";
  }

  private String approved(
      ApplicationEvent.WithdrawalApproved event, Application application, MailDraft draft) {
    draft.with("date", event.at()).say("mail.approved.body");
    draft.add(
        draft.sentence("mail.approved.refund")
            + " "
            + decisions.refund(event.withdrawal(), draft.text()));
    decisions.balance(event.withdrawal(), draft.text()).forEach(draft::add);
    decisions.reason(event.withdrawal(), draft.text()).ifPresent(draft::add);
    decision(event.withdrawal().request().id(), event.at(), application, draft);
    return "approved";
  }

  private String denied(
      ApplicationEvent.WithdrawalDenied event, Application application, MailDraft draft) {
    draft.say("mail.denied.body");
    draft.add(decisions.reason(event.denial(), draft.text()));
    draft.say("mail.denied.continues");
    var owed = Money.sum(owed(application).stream().map(Invoice::balance).toList());
    if (!owed.isZero()) {
      draft.with("balance", owed).say("mail.denied.balance");
    }
    decision(event.request().id(), event.at(), application, draft);
    return "denied";
  }

  private void decision(
      java.util.UUID withdrawal, java.time.Instant at, Application application, MailDraft draft) {
    draft.link("mail.letter", Route.APPLICATION_LETTER, application.file(), withdrawal);
    draft.with("reviewDate", decisions.lastDayForReview(at)).say("mail.review");
  }

  private List<Invoice> owed(Application application) {
    return invoices.of(application.file()).stream().filter(Invoice::isOwed).toList();
  }

  private Map<String, Object> words(Application application, Addressee reader, Text text) {
    var words = new HashMap<String, Object>();
    words.put("firstName", reader.givenName());
    words.put("number", application.file().toString());
    words.put("type", application.type().name());
    words.put("address", Whereabouts.line(application, text));
    words.put("contact", site.contactEmail());
    words.put("phone", site.contactPhone());
    return words;
  }
}
