package openpermits.settings;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import openpermits.platform.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.PropertyBindingException;

/// Thrown at start for a settings file that cannot be used as it is written. The message is for the
/// person who wrote it: the file, the line, and what is wrong there.
public final class SettingsRefused extends CannotStart {

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
          "“%s” is not one of %s."
              .formatted(odd.getValue(), listed(List.of(odd.getTargetType().getEnumConstants())));
      case JacksonException other when other.getCause() instanceof WrongSetting wrong ->
          String.valueOf(wrong.getMessage());
      default -> String.valueOf(cause.getOriginalMessage());
    };
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
      default -> read;
    };
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
