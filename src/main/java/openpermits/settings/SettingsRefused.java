package openpermits.settings;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import openpermits.platform.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/// Thrown at start for a settings file that cannot be used as it is written. The message is for the
/// person who wrote it: the file, the line, and what is wrong there.
public final class SettingsRefused extends CannotStart {

  private static final String MISSING = "Missing creator property";
  private static final Pattern LINE = Pattern.compile("line (\\d+), column");
  private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"([^\"]+)\"");

  SettingsRefused(String file, String text, JacksonException cause) {
    super("%s, line %d: %s".formatted(file, line(text, cause), sentence(cause)), cause);
  }

  SettingsRefused(String file, String text, WrongSetting cause) {
    super(
        "%s, line %d: %s"
            .formatted(
                file, lastLineWith(cause.near(), text, Integer.MAX_VALUE), cause.getMessage()),
        cause);
  }

  private static String sentence(JacksonException cause) {
    return switch (cause) {
      case PropertyBindingException unknown ->
          "“%s” is not a word of this place; those are %s."
              .formatted(unknown.getPropertyName(), listed(unknown.getKnownPropertyIds()));
      case InvalidTypeIdException odd ->
          "“%s” is not one of %s.".formatted(odd.getTypeId(), listed(kinds(odd)));
      case InvalidFormatException odd when odd.getTargetType().isEnum() ->
          "“%s” is not one of %s.".formatted(odd.getValue(), listed(words(odd.getTargetType())));
      case JacksonException other when other.getCause() instanceof WrongSetting wrong ->
          String.valueOf(wrong.getMessage());
      case InvalidFormatException odd ->
          "“%s” is not right for “%s”: it wants %s."
              .formatted(odd.getValue(), word(odd), wanted(odd.getTargetType()));
      case MismatchedInputException none when message(none).startsWith(MISSING) ->
          "“%s” is missing.".formatted(word(none));
      case MismatchedInputException odd when odd.getTargetType() != null ->
          "“%s” wants %s.".formatted(word(odd), wanted(odd.getTargetType()));
      default -> unreadable(message(cause));
    };
  }

  private static String message(JacksonException cause) {
    return String.valueOf(cause.getOriginalMessage());
  }

  /// The word that what is wrong stands behind, or in the list behind which.
  private static String word(JacksonException cause) {
    return cause.getPath().reversed().stream()
        .map(JacksonException.Reference::getPropertyName)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static String wanted(Class<?> type) {
    if (type.isRecord()) {
      return "the words "
          + listed(
              Arrays.stream(type.getRecordComponents()).map(it -> kebab(it.getName())).toList());
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    return switch (type.getSimpleName()) {
      case "int", "long", "Integer", "Long" -> "a whole number";
      case "double", "Double", "BigDecimal" -> "a number";
      case "String" -> "a text";
      case "boolean", "Boolean" -> "true or false";
      case "LocalDate" -> "a day, for example 2026-01-31";
      default -> "something else";
    };
  }

  /// As they are written in a file.
  private static List<String> words(Class<?> constants) {
    return Arrays.stream(constants.getEnumConstants())
        .map(it -> ((Enum<?>) it).name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /// What the reader says of what is no YAML, without its second and third account of the place.
  private static String unreadable(String message) {
    var twice = TWICE.matcher(message);
    if (twice.find()) {
      return "“%s” is written twice.".formatted(twice.group(1));
    }
    return message.lines().filter(line -> !line.startsWith(" ")).collect(joining(": "));
  }

  private static List<String> kinds(InvalidTypeIdException odd) {
    var kinds = odd.getBaseType().getRawClass().getAnnotation(JsonSubTypes.class);
    return kinds == null
        ? List.of()
        : Arrays.stream(kinds.value()).map(JsonSubTypes.Type::name).toList();
  }

  private static String listed(Collection<?> words) {
    return words.stream().map(String::valueOf).sorted().collect(joining(", "));
  }

  private static int line(String text, JacksonException cause) {
    var place = cause.getLocation();
    var read = place == null ? 1 : Math.max(1, place.getLineNr());
    return switch (cause) {
      case PropertyBindingException unknown ->
          lastLineWith(unknown.getPropertyName() + ":", text, read);
      case JacksonException other when other.getCause() instanceof WrongSetting wrong ->
          lastLineWith(wrong.near(), text, Integer.MAX_VALUE);
      case StreamReadException unreadable -> lineTold(message(unreadable)).orElse(read);
      default -> read;
    };
  }

  /// Where it stopped making sense, which is later than the last that did.
  private static OptionalInt lineTold(String message) {
    return LINE.matcher(message).results().mapToInt(it -> Integer.parseInt(it.group(1))).max();
  }

  /// What is wrong is often noticed only once what follows it is read, so its line is looked for.
  /// `key: pool` does not stand where `key: pool-type` does.
  private static int lastLineWith(String word, String text, int read) {
    var whole = Pattern.compile(Pattern.quote(word) + "(?![\\w-])");
    var lines = text.lines().toList();
    var last = Math.min(read, lines.size());
    for (int line = last; line > 0; line--) {
      if (whole.matcher(lines.get(line - 1)).find()) {
        return line;
      }
    }
    return last;
  }
}
