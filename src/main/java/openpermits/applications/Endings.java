package openpermits.applications;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Effect.Kind;
import openpermits.applications.Withdrawal.Approved;
import openpermits.catalogue.Status;
import openpermits.fees.CityFunction;
import openpermits.fees.Invoice;
import openpermits.fees.Invoices;
import openpermits.fees.Performed;
import openpermits.fees.RefundCase;
import openpermits.fees.RefundOrders;
import openpermits.fees.RefundPolicies;
import openpermits.fees.RefundWorksheet;
import openpermits.fees.Trigger;
import openpermits.kernel.Actor;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import org.springframework.stereotype.Component;

/// What the end of a file does to everything around it: reviews, inspections, invoices, refunds.
/// Each thing it does is recorded, and undone from the record.
@Component
class Endings {

  private final List<FileWork> works;
  private final Map<Kind, FileWork> byKind;
  private final Invoices invoices;
  private final RefundOrders refunds;
  private final RefundPolicies policies;
  private final Effects effects;

  Endings(
      List<FileWork> works,
      Invoices invoices,
      RefundOrders refunds,
      RefundPolicies policies,
      Effects effects) {
    this.works = works;
    this.byKind =
        works.stream()
            .flatMap(work -> work.kinds().stream().map(kind -> Map.entry(kind, work)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    this.invoices = invoices;
    this.refunds = refunds;
    this.policies = policies;
    this.effects = effects;
  }

  /// What ending the file now would come to.
  ///
  /// @param receivedAt when the written request was received; now, for somebody who is about to ask
  Consequences consequences(Application application, Instant receivedAt, Instant now) {
    var file = application.file();
    var stopped = works.stream().flatMap(work -> work.endedBy(file, now).stream()).toList();
    var owed = invoices.of(file).stream().filter(Invoice::isOwed).toList();
    return new Consequences(stopped, owed, worksheet(application, receivedAt));
  }

  RefundWorksheet worksheet(Application application, Instant receivedAt) {
    var submittedAt = application.submittedAt();
    return policies.worksheet(
        new RefundCase(
            application.type().refundScheme(),
            invoices.lines(application.file()),
            performed(application),
            submittedAt == null ? receivedAt : submittedAt,
            receivedAt,
            Trigger.WITHDRAWN));
  }

  private List<Performed> performed(Application application) {
    var done = works.stream().flatMap(work -> work.performed(application.file()).stream());
    var issuance = application.issuance();
    var issued =
        issuance == null
            ? Stream.<Performed>empty()
            : Stream.of(
                new Performed(
                    CityFunction.ISSUED_OR_DECISION_NOTIFIED, issuance.at(), issuance.by()));
    return Stream.concat(done, issued).toList();
  }

  /// Does everything that an approved withdrawal does, and records it.
  ///
  /// @param before the file as it was when the withdrawal was approved
  void carryOut(Approved approved, Application before, Actor by, Instant at) {
    var file = before.file();
    var withdrawal = approved.request().id();
    var done = new ArrayList<Effect>();
    done.add(
        new Effect(Kind.STATUS_CHANGED, before.status().key(), Map.of("status", before.status())));
    for (var work : works) {
      for (var effect : work.endedBy(file, at)) {
        work.carryOut(file, effect, by, at);
        done.add(effect);
      }
    }
    done.addAll(settle(approved, file, by, at));
    done.forEach(effect -> effects.record(withdrawal, file, effect, at));
  }

  private List<Effect> settle(Approved approved, FileNumber file, Actor by, Instant at) {
    var withdrawal = approved.request().id();
    var done = new ArrayList<Effect>();
    if (approved.decision().balance() == Balance.CANCEL) {
      for (var invoice : invoices.of(file).stream().filter(Invoice::isOwed).toList()) {
        invoices.cancelBalance(invoice, withdrawal.toString(), by, at);
        done.add(
            new Effect(
                Kind.INVOICE_VOIDED,
                invoice.number(),
                Map.of("invoice", invoice.number(), "amount", invoice.balance())));
      }
    }
    refunds
        .order(file, withdrawal, shares(approved.decision()), by, at)
        .forEach(order -> done.add(new Effect(Kind.REFUND_ORDERED, order.toString(), Map.of())));
    return done;
  }

  /// How much goes back of which line: as worked out, or an amount by hand spread over the lines in
  /// order, those first that the by-law gives something of, never more on a line than is left of
  /// what was paid.
  static Map<Long, Money> shares(Approval approval) {
    var shares = new LinkedHashMap<Long, Money>();
    var byHand = approval.byHand();
    if (byHand == null) {
      approval.worksheet().lines().forEach(line -> shares.put(line.fee().id(), line.refund()));
    } else {
      var left = byHand.amount();
      for (var line : refundableFirst(approval.worksheet())) {
        var share = left.atMost(line.most());
        shares.put(line.fee().id(), share);
        left = left.minus(share);
      }
    }
    shares.values().removeIf(Money::isZero);
    return shares;
  }

  private static List<RefundWorksheet.Line> refundableFirst(RefundWorksheet worksheet) {
    return worksheet.lines().stream()
        .sorted(comparing(RefundWorksheet.Line::refundable).reversed())
        .toList();
  }

  /// Undoes everything that the withdrawal did, the last first.
  void undo(FileNumber file, UUID withdrawal, Actor by, Instant at) {
    for (var effect : effects.of(withdrawal).reversed()) {
      switch (effect.kind()) {
        case STATUS_CHANGED -> {
          // The file itself goes back.
        }
        case INVOICE_VOIDED ->
            invoices.restoreBalance(effect.subject(), withdrawal.toString(), by, at);
        case REFUND_ORDERED -> refunds.cancel(UUID.fromString(effect.subject()), by, at);
        case REVIEW_CLOSED, INSPECTION_CANCELLED -> work(effect).undo(file, effect, by, at);
      }
    }
    effects.undone(withdrawal, at);
  }

  /// The status that the file had.
  Status before(UUID withdrawal) {
    return effects.of(withdrawal).stream()
        .filter(effect -> effect.kind() == Kind.STATUS_CHANGED)
        .map(effect -> Status.of(effect.subject()))
        .findFirst()
        .orElseThrow();
  }

  boolean refundPaid(UUID withdrawal) {
    return refunds.anyPaid(withdrawal);
  }

  private FileWork work(Effect effect) {
    var work = byKind.get(effect.kind());
    if (work == null) {
      throw new IllegalStateException("nobody carries out " + effect.kind());
    }
    return work;
  }
}
