package openpermits.applications;

import static openpermits.applications.SampleFile.ANA;
import static openpermits.applications.SampleFile.DENIAL;
import static openpermits.applications.SampleFile.EVERYONE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import openpermits.applications.ApplicationEvent.DocumentDecided.Paper;
import openpermits.applications.ApplicationEvent.DocumentsChanged.Change;
import openpermits.applications.Approval.Balance;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.fees.Invoices;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.kernel.Refused;
import openpermits.permits.Permits;
import openpermits.support.SampleCity;
import org.springframework.boot.test.context.TestComponent;

/// People who do anything at all to a few files, mostly what they may not.
@TestComponent
class RandomLife {

  private static final List<Action> ACTIONS = List.of(Action.values());
  private static final List<String> STATUSES =
      List.of("submitted", "under-review", "on-hold", "ready-to-issue");

  private final Withdrawals withdrawals;
  private final Applications applications;
  private final Drafts drafts;
  private final Permits permits;
  private final Invoices invoices;
  private final SampleCity city;

  RandomLife(
      Withdrawals withdrawals,
      Applications applications,
      Drafts drafts,
      Permits permits,
      Invoices invoices,
      SampleCity city) {
    this.withdrawals = withdrawals;
    this.applications = applications;
    this.drafts = drafts;
    this.permits = permits;
    this.invoices = invoices;
    this.city = city;
  }

  /// Files with reviews, inspections to come, and fees paid in part by one or two people.
  List<FileNumber> files(int count, RandomGenerator random, Instant at) {
    var files = new ArrayList<FileNumber>();
    for (int i = 0; i < count; i++) {
      files.add(file(random, at));
    }
    return files;
  }

  private FileNumber file(RandomGenerator random, Instant at) {
    var file = city.file(ANA, STATUSES.get(random.nextInt(STATUSES.size())), at);
    city.completedReview(file, CityFunction.INTAKE_ADMIN, at.plusSeconds(60));
    city.review(file, CityFunction.ZONING_REVIEW);
    city.inspection(file, at.plus(Duration.ofDays(random.nextInt(1, 40))));
    for (int invoice = random.nextInt(1, 4); invoice > 0; invoice--) {
      bill(file, random, at);
    }
    return file;
  }

  private void bill(FileNumber file, RandomGenerator random, Instant at) {
    var amount = random.nextLong(2, 400_000);
    var line = city.billed(file, FeeKind.PERMIT_FEE, new Money(amount), ANA, at);
    var first = random.nextLong(1, amount);
    switch (random.nextInt(3)) {
      case 0 -> city.paid(line, new Money(first), "Ana Tremblay", "4242", ANA, at);
      case 1 -> {
        city.paid(line, new Money(first), "Ana Tremblay", "4242", ANA, at);
        city.paid(line, new Money(amount - first), "Lot 9 inc.", "", ANA, at);
      }
      default -> {
        // Not paid yet.
      }
    }
  }

  /// One command; whether it was done and not refused.
  boolean step(FileNumber file, RandomGenerator random, Instant at) {
    var by = EVERYONE.get(random.nextInt(EVERYONE.size()));
    try {
      command(ACTIONS.get(random.nextInt(ACTIONS.size())), file, random, by, at);
      return true;
    } catch (Refused refused) {
      return false;
    }
  }

  private ApplicationEvent command(
      Action action, FileNumber file, RandomGenerator random, Actor by, Instant at) {
    return switch (action) {
      case WITHDRAW -> withdrawals.request(file, "Sold the lot", "fr", by, at);
      case TAKE_BACK -> withdrawals.takeBack(file, by, at);
      case ANSWER -> withdrawals.answer(file, "The north lot", by, at);
      case SUBMIT -> applications.change(file, it -> it.submit(file, SampleFile.FILING, by, at));
      case DELETE_DRAFT -> applications.change(file, it -> it.delete(by, at));
      case RESTART -> {
        var before = applications.find(file).orElseThrow();
        var draft = drafts.begin(before.type(), before.applicant(), at);
        yield applications.change(file, it -> it.restart(draft, by, at));
      }
      case SEND_DOCUMENTS ->
          applications.change(file, it -> it.changeDocuments(Change.RECEIVED, "Site plan", by, at));
      case ASK -> withdrawals.ask(file, "Which lot?", by, at);
      case APPROVE -> withdrawals.approve(file, choice(file, random, at), by, at);
      case DENY -> withdrawals.deny(file, DENIAL, by, at);
      // Seldom, since nothing more happens to a file afterwards.
      case ISSUE ->
          random.nextInt(20) == 0
              ? permits.issue(file, by, at)
              : withdrawals.request(file, "Sold the lot", "en", by, at);
      case DECIDE_ON_DOCUMENTS ->
          applications.change(
              file,
              it ->
                  it.acceptDocument(new Paper(new UUID(0, 9), "Site plan", by.account()), by, at));
      case APPROVE_SECOND -> withdrawals.approveSecond(file, by, at);
      case RETURN -> withdrawals.returnProposal(file, "Check the fee", by, at);
      case REOPEN -> withdrawals.reopen(file, "Asked by mistake", by, at);
    };
  }

  private Withdrawals.Choice choice(FileNumber file, RandomGenerator random, Instant at) {
    var application = applications.find(file).orElseThrow();
    var totals = withdrawals.consequences(application, at).worksheet().totals();
    var owes = invoices.of(file).stream().anyMatch(invoice -> invoice.isOwed());
    var left = totals.paid().minus(totals.refunded()).cents();
    var byHand =
        random.nextInt(4) == 0
            ? new Approval.ByHand(new Money(random.nextLong(left + 1)), "As agreed")
            : null;
    var balance = random.nextBoolean() ? Balance.CANCEL : Balance.KEEP;
    return new Withdrawals.Choice(
        totals.refund(),
        byHand,
        owes ? balance : Balance.NONE,
        "Work was done",
        "As you asked",
        "");
  }
}
