package openpermits.businesses.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openpermits.businesses.Business;
import openpermits.businesses.Business.Kind;
import openpermits.web.Restored;
import openpermits.web.Text;
import openpermits.web.Typed;
import org.springframework.util.MultiValueMap;

/// What somebody typed who registers a business. Days are typed as `2027-12-31`.
public record BusinessForm(
    String name,
    String kind,
    String licence,
    String validUntil,
    String insurer,
    String insuredUntil) {

  private static final int LONGEST_NAME = 150;
  private static final int LONGEST_LICENCE = 30;

  static final BusinessForm BLANK = new BusinessForm("", "", "", "", "", "");

  static BusinessForm of(MultiValueMap<String, String> sent) {
    return new BusinessForm(
        field(sent, "name"),
        field(sent, "kind"),
        field(sent, "licence"),
        field(sent, "validUntil"),
        field(sent, "insurer"),
        field(sent, "insuredUntil"));
  }

  static BusinessForm of(Restored restored) {
    return new BusinessForm(
        restored.value("name"),
        restored.value("kind"),
        restored.value("licence"),
        restored.value("validUntil"),
        restored.value("insurer"),
        restored.value("insuredUntil"));
  }

  private static String field(MultiValueMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }

  Map<String, String> errors(LocalDate today, Text text) {
    var errors = new LinkedHashMap<String, String>();
    words(errors, "name", name, LONGEST_NAME, "business.err.name", text);
    if (chosen().isEmpty()) {
      errors.put("kind-builder", text.say("business.err.kind"));
    }
    words(errors, "licence", licence, LONGEST_LICENCE, "business.err.licence", text);
    day(errors, "validUntil", validUntil, today, text);
    if (!insurer.isBlank()) {
      words(errors, "insurer", insurer, LONGEST_NAME, "business.err.insurer", text);
    }
    if (!insurer.isBlank() || !insuredUntil.isBlank()) {
      day(errors, "insuredUntil", insuredUntil, today, text);
    }
    if (insurer.isBlank() && !insuredUntil.isBlank()) {
      errors.put("insurer", text.say("business.err.insurer"));
    }
    return errors;
  }

  private static void words(
      Map<String, String> errors,
      String field,
      String value,
      int longest,
      String missing,
      Text text) {
    var typed = Typed.of(value);
    if (typed.isBlank()) {
      errors.put(field, text.say(missing));
    } else if (typed.hasForbiddenCharacters()) {
      errors.put(field, text.say("form.err.characters"));
    } else if (typed.length() > longest) {
      errors.put(field, text.say("business.err.long", "max", longest));
    }
  }

  private static void day(
      Map<String, String> errors, String field, String value, LocalDate today, Text text) {
    var day = day(value);
    if (day.isEmpty() || day.get().getYear() > today.getYear() + 50) {
      errors.put(field, text.say("business.err.day"));
    } else if (day.get().isBefore(today)) {
      errors.put(field, text.say("business.err.expired"));
    }
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  Optional<Kind> chosen() {
    return Arrays.stream(Kind.values()).filter(it -> it.key().equals(kind)).findFirst();
  }

  /// What was typed, when nothing of it is wrong.
  Business business() {
    return new Business(
        UUID.randomUUID(),
        name,
        chosen().orElseThrow(),
        licence,
        day(validUntil).orElseThrow(),
        insurer,
        day(insuredUntil).orElse(null));
  }
}
