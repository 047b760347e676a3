package openpermits.intake.portal;

import java.util.List;
import java.util.Map;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Question;
import openpermits.web.Page;
import org.springframework.http.HttpStatus;

/// The button that begins an application, and for whom it is.
///
/// @param chosen a business's name; empty for oneself
/// @param known what the guide was answered of it
/// @param query the answers to the guide, as the query of an address
/// @param errors what is wrong, by field
public record BeginPage(
    ApplicationType type,
    StepPage.Whom whom,
    String chosen,
    Answers known,
    String query,
    Map<String, String> errors)
    implements Page {

  /// The questions that are answered already, in the order of the steps.
  public List<Question> answered() {
    return type.questions()
        .questions()
        .filter(question -> known.to(question.key()).isPresent())
        .toList();
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
