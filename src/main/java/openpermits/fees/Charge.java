package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.catalogue.Answers;
import openpermits.catalogue.Condition;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;

/// One fee of a by-law. There are four shapes, which is all that the by-laws read so far need; half
/// a cent rounds up, and no line is under its minimum.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Charge.Flat.class, name = "flat"),
  @JsonSubTypes.Type(value = Charge.ServiceIndex.class, name = "service-index"),
  @JsonSubTypes.Type(value = Charge.Valuation.class, name = "valuation"),
  @JsonSubTypes.Type(value = Charge.Stepped.class, name = "stepped")
})
sealed interface Charge {

  FeeKind kind();

  Bilingual description();

  /// The by-law and its section.
  Bilingual authority();

  /// All must hold; none: always.
  List<Condition> when();

  /// What it is whatever the answers: what a person is told before they answer anything.
  Money least();

  /// Empty while an answer that it needs is not given.
  Optional<FeeEstimate.Line> line(Answers answers);

  default boolean applies(Answers answers) {
    return when().stream().allMatch(condition -> condition.holds(answers));
  }

  private static FeeEstimate.Line line(
      Charge charge, String working, Map<String, Object> words, Money amount) {
    return new FeeEstimate.Line(
        charge.kind(),
        charge.description(),
        "fee.working." + working,
        words,
        charge.authority(),
        amount);
  }

  /// An amount worked out; the minimum where that is more.
  private static FeeEstimate.Line atLeast(
      Charge charge, Money minimum, String working, Map<String, Object> words, Money amount) {
    return minimum.isMoreThan(amount)
        ? line(charge, "minimum", Map.of(), minimum)
        : line(charge, working, words, amount);
  }

  /// The same for everybody.
  record Flat(
      FeeKind kind, Bilingual description, Bilingual authority, List<Condition> when, Money amount)
      implements Charge {
    @Override
    public Money least() {
      return amount;
    }

    @Override
    public Optional<FeeEstimate.Line> line(Answers answers) {
      return Optional.of(Charge.line(this, "flat", Map.of(), amount));
    }
  }

  /// A rate per square metre of gross floor area, by what the building is used for.
  ///
  /// @param use the question whose answer names the rate
  /// @param area the question whose answer is the area, in square metres
  /// @param rates dollars per square metre, by the option of `use`
  record ServiceIndex(
      FeeKind kind,
      Bilingual description,
      Bilingual authority,
      List<Condition> when,
      String use,
      String area,
      Map<String, BigDecimal> rates,
      Money minimum)
      implements Charge {
    @Override
    public Money least() {
      return minimum;
    }

    @Override
    public Optional<FeeEstimate.Line> line(Answers answers) {
      var rate = answers.to(use).map(rates::get);
      return rate.flatMap(each -> answers.number(area).map(size -> charged(each, size)));
    }

    private FeeEstimate.Line charged(BigDecimal rate, BigDecimal size) {
      var amount = rounded(rate.multiply(size));
      return Charge.atLeast(
          this, minimum, "area", Map.of("area", size, "rate", rounded(rate)), amount);
    }
  }

  /// So much for each $1,000 of the value of the work, a part of it in proportion.
  ///
  /// @param value the question whose answer is the value, in dollars
  record Valuation(
      FeeKind kind,
      Bilingual description,
      Bilingual authority,
      List<Condition> when,
      String value,
      Money perThousand,
      Money minimum)
      implements Charge {
    @Override
    public Money least() {
      return minimum;
    }

    @Override
    public Optional<FeeEstimate.Line> line(Answers answers) {
      return answers.number(value).map(this::charged);
    }

    private FeeEstimate.Line charged(BigDecimal worth) {
      var amount = rounded(worth.multiply(perThousand.amount()).movePointLeft(3));
      return Charge.atLeast(
          this, minimum, "valuation", Map.of("value", rounded(worth), "rate", perThousand), amount);
    }
  }

  /// One amount up to a size, and so much for each further step, begun or whole.
  ///
  /// @param area the question whose answer is the area, in square metres
  /// @param covered the square metres that the first amount covers
  /// @param step the square metres of each further step
  record Stepped(
      FeeKind kind,
      Bilingual description,
      Bilingual authority,
      List<Condition> when,
      String area,
      Money first,
      BigDecimal covered,
      Money further,
      BigDecimal step)
      implements Charge {
    @Override
    public Money least() {
      return first;
    }

    @Override
    public Optional<FeeEstimate.Line> line(Answers answers) {
      return answers.number(area).map(this::charged);
    }

    private FeeEstimate.Line charged(BigDecimal size) {
      var steps = size.subtract(covered).max(BigDecimal.ZERO).divide(step, 0, RoundingMode.CEILING);
      var amount = first.plus(rounded(further.amount().multiply(steps)));
      return Charge.line(
          this,
          "stepped",
          Map.of("first", first, "steps", steps.intValueExact(), "further", further),
          amount);
    }
  }

  private static Money rounded(BigDecimal dollars) {
    return new Money(dollars.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }
}
