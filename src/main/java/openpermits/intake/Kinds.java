package openpermits.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import openpermits.accounts.Phone;
import openpermits.catalogue.Question;
import openpermits.catalogue.Question.Option;
import openpermits.places.Place;
import openpermits.places.Places;
import openpermits.web.Formats;
import openpermits.web.Typed;
import openpermits.web.TypedNumber;
import org.springframework.stereotype.Component;

/// How each kind of question is read from its fields, and what its fields show of an answer. Both
/// are in the language of the page: `1,234` is not the same number in both.
@Component
public class Kinds {

  private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("100000000000");

  private final Places places;

  Kinds(Places places) {
    this.places = places;
  }

  /// What was typed.
  public Reading read(Question question, Fields typed, Formats formats) {
    var key = question.key();
    return switch (question) {
      case Question.Line line -> text(key, Texts.line(typed.get(key)), line.most());
      case Question.LongText text -> text(key, Texts.lines(typed.get(key)), text.most());
      case Question.Quantity number -> number(number, typed.get(key), formats.language());
      case Question.Amount _ -> amount(key, typed.get(key), formats.language());
      case Question.Day _ -> day(key, typed);
      case Question.Choice choice -> choice(choice, typed.get(key));
      case Question.Address _ -> AddressAnswer.read(key, typed, places);
      case Question.Person person -> PersonAnswer.read(person, typed);
      case Question.Firm _ -> text(key, Texts.line(typed.get(key)), 200);
      case Question.Paper _ -> Reading.blank();
    };
  }

  private static Reading text(String key, String text, int most) {
    if (Typed.of(text).isBlank()) {
      return Reading.blank();
    }
    return Texts.wrong(key, text, most)
        .<Reading>map(wrong -> wrong)
        .orElseGet(() -> Reading.answered(text));
  }

  private static Reading number(Question.Quantity question, String typed, Locale language) {
    if (typed.isBlank()) {
      return Reading.blank();
    }
    return TypedNumber.read(typed, language)
        .map(BigDecimal::stripTrailingZeros)
        .map(number -> number(question, number))
        .orElseGet(() -> Reading.Wrong.of(question.key(), "wiz.err.number"));
  }

  private static Reading number(Question.Quantity question, BigDecimal number) {
    if (number.scale() > question.decimals()) {
      return new Reading.Wrong(
          question.key(), "wiz.err.decimals", Map.of("n", question.decimals()));
    }
    if (number.compareTo(question.least()) < 0 || number.compareTo(question.most()) > 0) {
      return new Reading.Wrong(
          question.key(),
          "wiz.err.range",
          Map.of("least", question.least(), "most", question.most()));
    }
    return Reading.answered(number.toPlainString());
  }

  private static Reading amount(String key, String typed, Locale language) {
    if (typed.isBlank()) {
      return Reading.blank();
    }
    return TypedNumber.read(typed, language)
        .map(BigDecimal::stripTrailingZeros)
        .filter(amount -> amount.scale() <= 2 && amount.compareTo(LARGEST_AMOUNT) < 0)
        .<Reading>map(amount -> Reading.answered(amount.toPlainString()))
        .orElseGet(() -> Reading.Wrong.of(key, "wiz.err.amount"));
  }

  private static Reading day(String key, Fields typed) {
    if (typed.isBlank()) {
      return Reading.blank();
    }
    return TypedDay.read(key, typed)
        .<Reading>map(day -> Reading.answered(day.toString()))
        .orElseGet(() -> Reading.Wrong.of(key + ".day", "wiz.err.day"));
  }

  private static Reading choice(Question.Choice question, String chosen) {
    return question.options().stream()
        .map(Option::key)
        .filter(chosen::equals)
        .findFirst()
        .<Reading>map(Reading::answered)
        .orElseGet(Reading::blank);
  }

  /// What the fields show of an answer.
  public Fields shown(Question question, String answer, Formats formats) {
    var key = question.key();
    return switch (question) {
      case Question.Quantity _, Question.Amount _ ->
          one(key, formats.number(new BigDecimal(answer)));
      case Question.Day _ -> TypedDay.shown(key, LocalDate.parse(answer));
      case Question.Address _ -> AddressAnswer.of(answer).shown(key, formats);
      case Question.Person _ -> shown(key, PersonAnswer.of(answer), formats);
      case Question.Line _,
          Question.LongText _,
          Question.Choice _,
          Question.Firm _,
          Question.Paper _ ->
          one(key, answer);
    };
  }

  /// What the fields of a person show.
  public Fields shown(String key, PersonAnswer person, Formats formats) {
    return new Fields(
        Map.of(
            key + ".name", person.name(),
            key + ".email", person.email(),
            key + ".phone", new Phone(person.phone()).in(formats.language()),
            key + ".address", person.address()));
  }

  /// The addresses that a page offers to choose from.
  ///
  /// @param at what the names of a place's fields begin with
  public List<Place> offered(String at, Fields shown) {
    return new SiteReading(at, shown, places).offered();
  }

  private static Fields one(String key, String value) {
    return new Fields(Map.of(key, value));
  }
}
