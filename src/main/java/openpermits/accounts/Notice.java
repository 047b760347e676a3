package openpermits.accounts;

import java.util.Locale;
import openpermits.kernel.Term;

/// A mail that an account may decline. Decisions, refunds and security notices are not among them:
/// they are always sent.
public enum Notice implements Term {
  SUBMIT(Group.APPLICATIONS, "submit"),
  INFO_REQUIRED(Group.APPLICATIONS, "infoRequired"),
  /// « Retirer la demande »: that a withdrawal request was filed.
  WITHDRAW(Group.APPLICATIONS, "withdraw"),
  STATUS_CHANGE(Group.APPLICATIONS, "statusChange"),
  PAYMENT_DUE(Group.FEES, "paymentDue"),
  PAYMENT_RECEIVED(Group.FEES, "paymentReceived"),
  INSPECTION_BOOKED(Group.INSPECTIONS, "inspectionBooked"),
  INSPECTION_RESULT(Group.INSPECTIONS, "inspectionResult");

  /// How the profile groups them.
  public enum Group implements Term {
    APPLICATIONS,
    FEES,
    INSPECTIONS;

    @Override
    public String term() {
      return "notif.group." + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Group group;
  private final String word;

  Notice(Group group, String word) {
    this.group = group;
    this.word = word;
  }

  public Group group() {
    return group;
  }

  /// `withdraw`, `info-required`: its name in forms and in the database.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String term() {
    return "notif." + word;
  }
}
