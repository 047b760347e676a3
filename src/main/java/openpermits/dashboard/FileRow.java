package openpermits.dashboard;

import java.time.Instant;
import java.util.Locale;
import openpermits.catalogue.Status;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Term;
import openpermits.places.Location;

/// A file in a list.
///
/// @param location the principal one
/// @param otherLocations how many more there are
/// @param owed whether an invoice of it is unpaid
/// @param toCorrect whether staff sent a document of it back
/// @param withdrawal the state of its open withdrawal request; empty when there is none
/// @param sortKey what it was sorted by, as text
public record FileRow(
    FileNumber file,
    Location location,
    int otherLocations,
    String applicant,
    Status status,
    Instant lastActivityAt,
    boolean owed,
    boolean toCorrect,
    String withdrawal,
    String sortKey) {

  /// What a customer has to do about a file; not a status of it.
  public enum RequiredAction implements Term {
    INFORMATION_REQUIRED,
    DOCUMENT_REQUIRED,
    PAYMENT_DUE,
    DRAFT_TO_COMPLETE,
    NONE;

    @Override
    public String term() {
      return "action." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The most pressing. Neither documents nor fees are asked for while a withdrawal is under
  /// review, and no document once the file is over.
  public RequiredAction requiredAction() {
    if (withdrawal.equals("information-requested")) {
      return RequiredAction.INFORMATION_REQUIRED;
    }
    if (status == Status.DRAFT) {
      return RequiredAction.DRAFT_TO_COMPLETE;
    }
    if (toCorrect && withdrawal.isEmpty() && !hasEnded()) {
      return RequiredAction.DOCUMENT_REQUIRED;
    }
    return owed && withdrawal.isEmpty() ? RequiredAction.PAYMENT_DUE : RequiredAction.NONE;
  }

  /// Whether it is over: its status is then said even when something is still owed.
  public boolean hasEnded() {
    return switch (status) {
      case CLOSED, WITHDRAWN, REFUSED, REVOKED, CANCELLED, ABANDONED, LAPSED, EXPIRED -> true;
      case DRAFT, SUBMITTED, RESUBMITTED, UNDER_REVIEW, ON_HOLD, READY_TO_ISSUE, ISSUED -> false;
    };
  }

  public boolean isWithdrawalRequested() {
    return !withdrawal.isEmpty();
  }
}
