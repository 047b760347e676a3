package openpermits.applications.office;

import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Approval;
import openpermits.applications.Consequences;
import openpermits.applications.WithdrawalDraft;
import openpermits.applications.WithdrawalDraft.Decision;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// The last look before a decision takes effect.
///
/// @param approval what approving comes to; null for another decision
/// @param needsSecondPerson whether it will only be proposed
/// @param reopenWithin days within which a supervisor may undo it
/// @param language `en` or `fr`: of the letter
/// @param address where it goes, masked; empty for paper
public record ConfirmPage(
    Application application,
    UUID id,
    WithdrawalDraft draft,
    @Nullable Approval approval,
    Consequences consequences,
    boolean needsSecondPerson,
    int reopenWithin,
    String language,
    String address)
    implements Page {

  /// Whether the applicant is told on paper: a letter can be opened with an account only, a
  /// question goes wherever mail does.
  public boolean isOnPaper() {
    return draft.decision() == Decision.ASK
        ? application.isReachedByPostOnly()
        : application.contact().isPresent();
  }

  /// Which of the sentences `review.confirm.<kind>…`.
  public String kind() {
    return switch (draft.decision()) {
      case APPROVE -> needsSecondPerson ? "propose" : "approve";
      case DENY -> "deny";
      case ASK -> "ask";
    };
  }
}
