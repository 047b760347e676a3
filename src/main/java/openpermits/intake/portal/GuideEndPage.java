package openpermits.intake.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.applications.portal.StartPage.Offer;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.DecisionTime.DecisionClass;
import openpermits.catalogue.Question;
import openpermits.catalogue.RequiredDocument;
import openpermits.fees.FeeEstimate;
import openpermits.intake.guide.GuideQuestion;
import openpermits.kernel.Bilingual;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// Where the guide leads: the application that fits, or two with the difference.
///
/// @param answers the address of this page, as answers
public record GuideEndPage(List<Outcome> outcomes, List<Given> given, Map<String, String> answers)
    implements Page {

  /// An answer that led here.
  ///
  /// @param asked its question of the catalogue; null for one of the guide's own
  /// @param value as it is stored; empty for a question that was passed over
  public record Given(GuideQuestion question, @Nullable Question asked, String value) {

    public Bilingual label() {
      return question.label(asked);
    }

    /// The option that was chosen; empty where the catalogue's question says how it is read.
    public Optional<Bilingual> chosen() {
      return question instanceof GuideQuestion.Choice choice
          ? choice.option(value).map(GuideQuestion.Option::label)
          : Optional.empty();
    }
  }

  /// Shows a question again, with all that was answered.
  public String changing(Given given) {
    return GuideAddress.changing(given.question().key(), answers);
  }

  /// Begins an application with the answers.
  public String query() {
    return GuideAddress.query(answers);
  }

  /// An application that fits.
  ///
  /// @param why in which case it is this one; null when there is no other
  /// @param answers what it is begun with
  /// @param estimate what these answers come to; without lines when they do not tell
  public record Outcome(
      Offer offer, @Nullable Bilingual why, Answers answers, FeeEstimate estimate) {

    public ApplicationType type() {
      return offer.type();
    }

    /// The documents that it needs by these answers.
    public List<RequiredDocument> documents() {
      return type().documents(answers);
    }

    /// Those that it may need besides.
    public List<RequiredDocument> furtherDocuments() {
      return type().furtherDocuments(answers);
    }

    /// The class that decides how long the decision takes; empty while the answers do not tell.
    public Optional<DecisionClass> decision() {
      return Optional.ofNullable(type().decision()).flatMap(time -> time.of(answers));
    }
  }
}
