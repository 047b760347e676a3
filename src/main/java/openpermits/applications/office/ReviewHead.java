package openpermits.applications.office;

import java.util.List;
import java.util.UUID;
import openpermits.accounts.Account;
import openpermits.applications.Application;
import openpermits.applications.Questions.Question;
import openpermits.applications.ReviewDesk.Reader;
import openpermits.applications.ReviewDesk.Returned;
import openpermits.applications.Withdrawal.Ended;
import openpermits.applications.Withdrawal.Request;
import org.jspecify.annotations.Nullable;

/// What every page about a request opens with: the file, who looks after it, what was asked and
/// answered.
///
/// @param assignee the officer who looks after it; null for nobody
/// @param reader another officer who has it open
/// @param returned what the second person sent back last, while that is to be acted on
/// @param language `en` or `fr`: what the applicant is written to in
/// @param banner the sentence of what was just done; null for none
public record ReviewHead(
    Application application,
    Request request,
    List<Question> questions,
    @Nullable Account assignee,
    List<Account> staff,
    @Nullable Reader reader,
    @Nullable Returned returned,
    String language,
    @Nullable String banner) {

  public UUID id() {
    return request.id();
  }

  public boolean isAssignedTo(UUID officer) {
    return assignee != null && assignee.id().equals(officer);
  }

  public boolean isDecided() {
    return application.withdrawal() instanceof Ended;
  }

  public boolean isOnBehalf() {
    return !request.from().equals(application.applicant().name());
  }
}
