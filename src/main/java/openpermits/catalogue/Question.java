package openpermits.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import openpermits.catalogue.RequiredDocument.Due;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Something that an application asks. Each kind knows what its answer looks like; when it is asked
/// is [#when], all of which must hold (none: always).
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Question.Line.class, name = "text"),
  @JsonSubTypes.Type(value = Question.LongText.class, name = "long-text"),
  @JsonSubTypes.Type(value = Question.Quantity.class, name = "number"),
  @JsonSubTypes.Type(value = Question.Amount.class, name = "money"),
  @JsonSubTypes.Type(value = Question.Day.class, name = "date"),
  @JsonSubTypes.Type(value = Question.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = Question.Address.class, name = "address"),
  @JsonSubTypes.Type(value = Question.Person.class, name = "person"),
  @JsonSubTypes.Type(value = Question.Firm.class, name = "business"),
  @JsonSubTypes.Type(value = Question.Paper.class, name = "document")
})
public sealed interface Question {

  /// Its name in stored answers: kept for ever, so never reused for another question.
  String key();

  Bilingual label();

  /// Under the label; nothing when the label says it all.
  @Nullable Bilingual hint();

  /// Whether it must be answered where it is asked.
  boolean required();

  List<Condition> when();

  /// One line of text.
  ///
  /// @param most how many characters it may have
  record Line(
      String key,
      Bilingual label,
      @Nullable Bilingual hint,
      boolean required,
      List<Condition> when,
      int most)
      implements Question {}

  /// Several lines of text.
  ///
  /// @param most how many characters it may have
  record LongText(
      String key,
      Bilingual label,
      @Nullable Bilingual hint,
      boolean required,
      List<Condition> when,
      int most)
      implements Question {}

  /// A number from `least` to `most`.
  ///
  /// @param unit what it counts: `m²`; nothing for a bare number
  /// @param decimals how many digits it may have behind the point
  record Quantity(
      String key,
      Bilingual label,
      @Nullable Bilingual hint,
      boolean required,
      List<Condition> when,
      @Nullable Bilingual unit,
      BigDecimal least,
      BigDecimal most,
      int decimals)
      implements Question {}

  /// Canadian dollars, to the cent.
  record Amount(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {}

  record Day(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {}

  /// One of a few; *yes* and *no* are two options like any others.
  record Choice(
      String key,
      Bilingual label,
      @Nullable Bilingual hint,
      boolean required,
      List<Condition> when,
      List<Option> options)
      implements Question {

    /// What an option is called. One that there no longer is has its key for a name.
    public Bilingual labelOf(String option) {
      return options.stream()
          .filter(each -> each.key().equals(option))
          .findFirst()
          .map(Option::label)
          .orElse(new Bilingual(option, option));
    }
  }

  record Option(String key, Bilingual label) {}

  /// A municipal address, or a lot and plan.
  record Address(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {}

  /// Somebody with a name, an address and a way to reach them.
  record Person(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {}

  /// A business that is registered with the portal.
  record Firm(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {}

  /// A document that answers the question.
  record Paper(
      String key, Bilingual label, @Nullable Bilingual hint, boolean required, List<Condition> when)
      implements Question {

    /// As one of the documents that the application comes with.
    RequiredDocument document() {
      return new RequiredDocument(
          key, label, hint, required ? Due.AT_SUBMISSION : Due.OPTIONAL, when);
    }
  }
}
