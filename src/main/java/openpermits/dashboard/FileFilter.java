package openpermits.dashboard;

import java.util.Arrays;
import java.util.List;
import openpermits.kernel.Term;

/// Which of a customer's files are listed. The words are the same in both languages, so that an
/// address means the same in both.
public enum FileFilter implements Term {
  ALL_ACTIONS(
      "allActions",
      "("
          + String.join(" or ", Sql.INFORMATION, Sql.DOCUMENT, Sql.PAYMENT, "a.status = 'draft'")
          + ")"),
  PAYMENT_DUE("paymentDue", Sql.PAYMENT),
  /// Words or documents.
  INFO_REQUIRED("infoRequired", "(" + Sql.INFORMATION + " or " + Sql.DOCUMENT + ")"),
  LAST_6_MONTHS("last6months", "a.last_activity_at > :now - interval '6 months'"),
  LAST_12_MONTHS("last12months", "a.last_activity_at > :now - interval '12 months'"),
  ACTIVE("active", "a.status <> 'draft' and a.ended_at is null and a.status <> 'closed'"),
  DRAFTS("drafts", "a.status = 'draft'"),
  CLOSED("closed", "(a.ended_at is not null or a.status = 'closed')"),
  ALL("all", "true");

  /// Conditions on a file `a` with its open withdrawal `w`.
  private static final class Sql {
    static final String INFORMATION = "w.state = 'information-requested'";

    static final String DOCUMENT =
        """
        (w.state is null and a.ended_at is null
          and (select count(*) from documents_to_correct d where d.file_number = a.file_number) > 0)
        """;

    /// Counted, not `exists`: that, the planner would answer from the ledger of the whole city.
    static final String PAYMENT =
        "(w.state is null and (select count(*) from unpaid_invoices u where u.file_number = a.file_number) > 0)";
  }

  public static final List<FileFilter> ACTIONS = List.of(ALL_ACTIONS, PAYMENT_DUE, INFO_REQUIRED);
  public static final List<FileFilter> FILES =
      List.of(LAST_6_MONTHS, LAST_12_MONTHS, ACTIVE, DRAFTS, CLOSED, ALL);

  private final String word;
  private final String condition;

  FileFilter(String word, String condition) {
    this.word = word;
    this.condition = condition;
  }

  public String word() {
    return word;
  }

  @Override
  public String term() {
    return "dashboard.filter." + word;
  }

  String condition() {
    return condition;
  }

  /// One of `choices`; the first of them for any other word.
  public static FileFilter of(String word, List<FileFilter> choices) {
    return Arrays.stream(values())
        .filter(filter -> filter.word.equals(word) && choices.contains(filter))
        .findFirst()
        .orElse(choices.getFirst());
  }
}
