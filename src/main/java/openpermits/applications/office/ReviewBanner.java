package openpermits.applications.office;

import java.time.Duration;
import java.time.Instant;
import openpermits.applications.Withdrawal;
import org.jspecify.annotations.Nullable;

/// Which sentence tells what was just done. It follows from the state of the request, so that a
/// page opened again next week tells the truth.
final class ReviewBanner {

  private static final Duration NEWS = Duration.ofMinutes(15);

  private ReviewBanner() {}

  /// @param byMail whether the portal told the applicant; otherwise whoever reads this has to
  static @Nullable String of(String notice, Withdrawal withdrawal, boolean byMail, Instant now) {
    var since = now.minus(NEWS);
    return switch (withdrawal) {
      case Withdrawal.Approved it when notice.equals("approved") && it.at().isAfter(since) ->
          byMail ? "review.done.approved" : "review.done.approved.onPaper";
      case Withdrawal.Denied it when notice.equals("denied") && it.at().isAfter(since) ->
          byMail ? "review.done.denied" : "review.done.denied.onPaper";
      case Withdrawal.InformationRequested it
          when notice.equals("asked") && it.at().isAfter(since) ->
          byMail ? "review.done.asked" : "review.done.asked.onPaper";
      case Withdrawal.AwaitingSecondApproval it
          when notice.equals("proposed") && it.at().isAfter(since) ->
          "review.done.proposed";
      case Withdrawal.Requested _ when notice.equals("returned") -> "review.done.returned";
      default -> null;
    };
  }
}
