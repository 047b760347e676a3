package openpermits.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What a person answered, by the question's key, in the form it is stored in: a choice by the
/// option's key, a number and an amount (in dollars) with a decimal point, a day as 2026-11-24. A
/// question that is not answered is not in it.
public record Answers(Map<String, String> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Map.copyOf(values);
  }

  public Optional<String> to(String question) {
    return Optional.ofNullable(values.get(question));
  }

  /// Empty also when what is stored is not a number.
  public Optional<BigDecimal> number(String question) {
    try {
      return to(question).map(BigDecimal::new);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
