package openpermits.accounts;

import java.util.Locale;
import openpermits.kernel.Term;

/// A mail that an account may decline. Decisions, refunds and security notices are not among them:
/// they are always sent.
public enum Notice implements Term {
  SUBMIT(Group.APPLICATIONS),
  INFO_REQUIRED(Group.APPLICATIONS),
  /// « Retirer la demande »: that a withdrawal request was filed.
  WITHDRAW(Group.APPLICATIONS),
  STATUS_CHANGE(Group.APPLICATIONS),
  PAYMENT_DUE(Group.FEES),
  PAYMENT_RECEIVED(Group.FEES),
  INSPECTION_BOOKED(Group.INSPECTIONS),
  INSPECTION_RESULT(Group.INSPECTIONS);

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

  Notice(Group group) {
    this.group = group;
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
    var words = name().toLowerCase(Locale.ROOT).split("_");
    var term = new StringBuilder("notif.").append(words[0]);
    for (int i = 1; i < words.length; i++) {
      term.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return term.toString();
  }
}
