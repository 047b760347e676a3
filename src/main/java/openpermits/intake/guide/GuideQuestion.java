package openpermits.intake.guide;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import openpermits.catalogue.Question;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Something that the guide asks.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
  @JsonSubTypes.Type(value = GuideQuestion.Choice.class, name = "choice"),
  @JsonSubTypes.Type(value = GuideQuestion.OfType.class, name = "catalogue")
})
public sealed interface GuideQuestion {

  /// Its name in the guide's addresses, which people keep.
  String key();

  /// As it is asked.
  ///
  /// @param catalogued the question of the catalogue that it stands for, if it does
  default Bilingual label(@Nullable Question catalogued) {
    return switch (this) {
      case Choice choice -> choice.label();
      case OfType ofType when ofType.label() != null -> ofType.label();
      case OfType _ -> Objects.requireNonNull(catalogued).label();
    };
  }

  /// A question of the guide's own, in everyday words. It must be answered: the way goes on from
  /// it.
  record Choice(String key, Bilingual label, @Nullable Bilingual hint, List<Option> options)
      implements GuideQuestion {

    public Choice {
      options = List.copyOf(options);
    }

    /// Empty for what is none of the options.
    public Optional<Option> option(String chosen) {
      return options.stream().filter(option -> option.key().equals(chosen)).findFirst();
    }
  }

  /// One way to go on.
  ///
  /// @param answers what choosing it answers in the application, by the question's key
  /// @param then the key of the next question, or of an end
  record Option(
      String key,
      Bilingual label,
      @Nullable Bilingual hint,
      Map<String, String> answers,
      String then) {}

  /// A question that an application type asks, asked as it does. Whoever does not know the answer
  /// yet goes on without.
  ///
  /// @param type the code of the application type
  /// @param question the key of its question
  /// @param label in place of the type's own; null to keep that
  /// @param hint likewise
  /// @param then the key of the next question, or of an end
  record OfType(
      String key,
      String type,
      String question,
      @Nullable Bilingual label,
      @Nullable Bilingual hint,
      String then)
      implements GuideQuestion {}
}
