package openpermits.applications.office;

import java.time.Duration;
import java.time.Instant;
import openpermits.applications.Application;
import openpermits.applications.Withdrawal;
import org.jspecify.annotations.Nullable;

/// Which sentence tells what was just done. It follows from the state of the request, so that a
/// page opened again next week tells the truth.
final class ReviewBanner {

  private static final Duration NEWS = Duration.ofMinutes(15);

  private ReviewBanner() {}

  /// Where the portal could not tell the applicant, whoever reads it has to. A letter can be opened
  /// with an account only.
  static @Nullable String of(String notice, Application application, Instant now) {
    var since = now.minus(NEWS);
    var opensLetters = application.contact().isEmpty();
    return switch (application.withdrawal()) {
      case Withdrawal.Approved it when notice.equals("approved") && it.at().isAfter(since) ->
          opensLetters ? "review.done.approved" : "review.done.approved.onPaper";
      case Withdrawal.Denied it when notice.equals("denied") && it.at().isAfter(since) ->
          opensLetters ? "review.done.denied" : "review.done.denied.onPaper";
      case Withdrawal.InformationRequested it
          when notice.equals("asked") && it.at().isAfter(since) ->
          application.isReachedByPostOnly() ? "review.done.asked.onPaper" : "review.done.asked";
      case Withdrawal.AwaitingSecondApproval it
          when notice.equals("proposed") && it.at().isAfter(since) ->
          "review.done.proposed";
      case Withdrawal.Requested _ when notice.equals("returned") -> "review.done.returned";
      default -> null;
    };
  }
}
