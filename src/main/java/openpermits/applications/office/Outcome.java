package openpermits.applications.office;

import java.util.Map;
import openpermits.applications.Withdrawal.Approved;
import openpermits.applications.Withdrawal.Denied;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.Reopened;
import openpermits.applications.Withdrawal.TakenBack;

/// How a request ended, in a sentence that says who and when.
final class Outcome {

  private Outcome() {}

  static String sentence(Ended ended) {
    return switch (ended) {
      case Approved _ -> "review.outcome.approved";
      case Denied _ -> "review.outcome.denied";
      case TakenBack _ -> "review.outcome.takenBack";
      case Reopened _ -> "review.outcome.reopened";
    };
  }

  static Map<String, Object> words(Ended ended) {
    return switch (ended) {
      case Approved it -> Map.of("name", it.by().name(), "date", it.at());
      case Denied it -> Map.of("name", it.by().name(), "date", it.at());
      case TakenBack it -> Map.of("name", it.request().from(), "date", it.at());
      case Reopened it -> Map.of("name", it.approved().by().name(), "date", it.at());
    };
  }
}
