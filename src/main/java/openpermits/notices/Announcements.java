package openpermits.notices;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.Accounts;
import openpermits.accounts.Addressees;
import openpermits.accounts.Notice;
import openpermits.applications.Application;
import openpermits.applications.ApplicationEvent;
import openpermits.applications.ApplicationEvent.DocumentDecided;
import openpermits.applications.ApplicationEvent.InformationRequested;
import openpermits.applications.ApplicationEvent.PermitIssued;
import openpermits.applications.ApplicationEvent.VirusFound;
import openpermits.applications.ApplicationEvent.WithdrawalApproved;
import openpermits.applications.ApplicationEvent.WithdrawalDenied;
import openpermits.applications.ApplicationEvent.WithdrawalReopened;
import openpermits.applications.ApplicationEvent.WithdrawalRequested;
import openpermits.applications.ApplicationEvent.WithdrawalTakenBack;
import openpermits.applications.Applications;
import openpermits.applications.CounterEntry;
import openpermits.businesses.Businesses;
import openpermits.notices.Notification.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Which event is told to the applicant by mail, and whether the account can decline it: a decision
/// and what somebody has to answer never, anything else by its box in « Avis par courriel ».
///
/// Heard within the transaction of the event, so that both are stored or neither is.
@Component
class Announcements {

  private final Applications applications;
  private final Accounts accounts;
  private final Businesses businesses;
  private final NoticeWriter writer;
  private final Outbox outbox;

  Announcements(
      Applications applications,
      Accounts accounts,
      Businesses businesses,
      NoticeWriter writer,
      Outbox outbox) {
    this.applications = applications;
    this.accounts = accounts;
    this.businesses = businesses;
    this.writer = writer;
    this.outbox = outbox;
  }

  /// How an event is told.
  ///
  /// @param key what tells it from every other event
  /// @param box the box that the account can untick; null for what is always sent
  private record Announcement(String key, @Nullable Notice box) {}

  @EventListener
  void on(ApplicationEvent event) {
    var announcement = announcement(event);
    if (announcement == null) {
      return;
    }
    var application = applications.find(event.file()).orElseThrow();
    var contact = application.contact();
    if (contact.isPresent()) {
      tell(event, application, announcement, contact.get());
      return;
    }
    var readers = readers(event, application);
    for (var reader : readers) {
      tell(event, application, announcement, reader, readers.size() == 1);
    }
  }

  /// An applicant without an account, whose application came on paper: by mail where there is an
  /// address, and otherwise by staff, on paper.
  private void tell(
      ApplicationEvent event,
      Application application,
      Announcement announcement,
      CounterEntry.Contact contact) {
    if (!contact.email().isEmpty()) {
      var reader =
          Addressees.withoutAccount(
              contact.email(), application.applicant().name(), contact.language());
      outbox.put(
          new Notification(
              announcement.key(),
              reader,
              writer.writeWithoutLinks(event, application, reader),
              Kind.ALWAYS_SENT,
              event.at()));
    }
  }

  private void tell(
      ApplicationEvent event,
      Application application,
      Announcement announcement,
      Account reader,
      boolean alone) {
    if (wants(reader, announcement.box())) {
      outbox.put(
          new Notification(
              alone ? announcement.key() : announcement.key() + ":" + reader.id(),
              reader.addressee(),
              writer.write(event, application, reader.addressee(), announcement.box() != null),
              announcement.box() != null ? Kind.SWITCHABLE : Kind.ALWAYS_SENT,
              event.at()));
    }
  }

  /// Whoever is told of all that happens to the file, and whoever sent what this is about, as long
  /// as the file is open to that person.
  private List<Account> readers(ApplicationEvent event, Application application) {
    var readers = readers(application);
    var sender =
        sender(event)
            .filter(application.access()::isOpenTo)
            .filter(it -> readers.stream().noneMatch(reader -> reader.id().equals(it)))
            .flatMap(accounts::find);
    return Stream.concat(readers.stream(), sender.stream()).toList();
  }

  private static Optional<UUID> sender(ApplicationEvent event) {
    return switch (event) {
      case DocumentDecided it -> Optional.of(it.paper().sender());
      case VirusFound it -> Optional.of(it.paper().sender());
      default -> Optional.empty();
    };
  }

  /// Whoever applied; when that person does not act for the business any more, its main contacts.
  private List<Account> readers(Application application) {
    var applicant = application.applicant();
    var business = applicant.business();
    var account = Objects.requireNonNull(applicant.account());
    return application.access().isOpenTo(account) || business == null
        ? List.of(accounts.find(account).orElseThrow())
        : businesses.contacts(business).stream()
            .flatMap(contact -> accounts.find(contact.account()).stream())
            .toList();
  }

  private boolean wants(Account reader, @Nullable Notice box) {
    return !reader.isClosed() && (box == null || accounts.wants(reader.id(), box));
  }

  /// What staff entered from paper is told whatever the account declined: it is not the applicant's
  /// own doing here.
  private static @Nullable Notice unlessByStaff(ApplicationEvent event) {
    return event.by().isStaff() ? null : Notice.WITHDRAW;
  }

  private static @Nullable Announcement announcement(ApplicationEvent event) {
    return switch (event) {
      case WithdrawalRequested it ->
          new Announcement("withdrawal-requested:" + it.request().id(), unlessByStaff(it));
      case WithdrawalTakenBack it ->
          new Announcement("withdrawal-taken-back:" + it.request().id(), unlessByStaff(it));
      case InformationRequested it ->
          new Announcement(
              "information-requested:" + it.request().id() + ":" + it.at().toEpochMilli(), null);
      case WithdrawalApproved it ->
          new Announcement("withdrawal-approved:" + it.withdrawal().request().id(), null);
      case WithdrawalDenied it -> new Announcement("withdrawal-denied:" + it.request().id(), null);
      case WithdrawalReopened it ->
          new Announcement("withdrawal-reopened:" + it.approved().request().id(), null);
      case PermitIssued it -> new Announcement("permit-issued:" + it.file(), Notice.STATUS_CHANGE);
      case ApplicationEvent.Submitted it ->
          new Announcement("submitted:" + it.file(), Notice.SUBMIT);
      case VirusFound it -> new Announcement("virus-found:" + it.paper().id(), null);
      case DocumentDecided it ->
          it.reason() == null
              ? null
              : new Announcement(
                  "document-sent-back:" + it.paper().id() + ":" + it.at().toEpochMilli(),
                  Notice.INFO_REQUIRED);
      case ApplicationEvent.DraftExpiring it ->
          new Announcement("draft-expiring:" + it.file() + ":" + it.on(), null);
      case ApplicationEvent.InformationGiven _,
          ApplicationEvent.ApprovalProposed _,
          ApplicationEvent.ProposalReturned _,
          ApplicationEvent.Restarted _,
          ApplicationEvent.DocumentsChanged _,
          ApplicationEvent.DraftDeleted _ ->
          null;
    };
  }
}
