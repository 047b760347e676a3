package openpermits.applications.office;

import java.util.Map;
import java.util.UUID;
import openpermits.applications.Application;
import openpermits.applications.Obstacle;
import openpermits.applications.Withdrawal.AwaitingSecondApproval;
import openpermits.applications.Withdrawal.Ended;
import openpermits.kernel.Reason;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// A decision came too late: why, who was first, and what was typed.
///
/// @param application as it stands now
/// @param form what the officer was about to decide, blank when nothing was kept
public record DecisionRefusedPage(Application application, UUID id, Reason reason, ReviewForm form)
    implements Page {

  @Override
  public HttpStatus status() {
    return HttpStatus.CONFLICT;
  }

  /// The sentence of who was first; null when nobody decided.
  public @Nullable String outcome() {
    return switch (application.withdrawal()) {
      case Ended ended -> Outcome.sentence(ended);
      case AwaitingSecondApproval _ when !isTheReason(Obstacle.SamePerson.class) ->
          "review.outcome.proposed";
      default -> null;
    };
  }

  public Map<String, Object> words() {
    return switch (application.withdrawal()) {
      case Ended ended -> Outcome.words(ended);
      case AwaitingSecondApproval it -> Map.of("name", it.by().name(), "date", it.at());
      default -> Map.of();
    };
  }

  private boolean isTheReason(Class<? extends Obstacle> obstacle) {
    return obstacle.isInstance(reason);
  }

  public boolean hasTyped() {
    return !(form.reason() + form.question() + form.note() + form.justification() + form.kept())
        .isBlank();
  }
}
