package openpermits.intake.portal;

import java.util.List;
import java.util.Map;
import openpermits.catalogue.Question;
import openpermits.intake.guide.Guide;
import openpermits.intake.guide.GuideQuestion;
import openpermits.kernel.Bilingual;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// One question of the guide.
///
/// @param asked its question of the catalogue; null for one of the guide's own
/// @param number how many questions this makes
/// @param shown what its field shows
/// @param carried the answers to the other questions
/// @param before shows the question before this one again: the query of its address; null at the
///   first
/// @param errors what is wrong, by field
public record GuidePage(
    GuideQuestion question,
    @Nullable Question asked,
    int number,
    String shown,
    Map<String, String> carried,
    @Nullable String before,
    Map<String, String> errors)
    implements Page {

  /// A few options stand one below the other, many in a list that opens.
  private static final int FEW = 8;

  /// The field of the question that a form answers.
  static final String ASKED = "asked";

  /// What can be chosen.
  public record Option(String key, Bilingual label, @Nullable Bilingual hint) {}

  public int most() {
    return Guide.MOST;
  }

  public Bilingual label() {
    return question.label(asked);
  }

  public @Nullable Bilingual hint() {
    return switch (question) {
      case GuideQuestion.Choice choice -> choice.hint();
      case GuideQuestion.OfType ofType when ofType.hint() != null -> ofType.hint();
      case GuideQuestion.OfType _ -> asked == null ? null : asked.hint();
    };
  }

  /// Empty for a number or an amount.
  public List<Option> options() {
    return switch (question) {
      case GuideQuestion.Choice choice ->
          choice.options().stream()
              .map(option -> new Option(option.key(), option.label(), option.hint()))
              .toList();
      case GuideQuestion.OfType _ ->
          asked instanceof Question.Choice choice
              ? choice.options().stream()
                  .map(option -> new Option(option.key(), option.label(), null))
                  .toList()
              : List.of();
    };
  }

  public boolean isLong() {
    return asked != null && options().size() > FEW;
  }

  /// Whether one may go on without knowing.
  public boolean isOptional() {
    return asked != null;
  }

  /// The unit behind a number; null for none.
  public @Nullable Bilingual unit() {
    return asked instanceof Question.Quantity quantity ? quantity.unit() : null;
  }

  public boolean isAmount() {
    return asked instanceof Question.Amount;
  }

  @Override
  public HttpStatus status() {
    return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
