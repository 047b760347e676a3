package openpermits.intake.guide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.BothLanguages;
import openpermits.catalogue.Question;
import openpermits.settings.WrongSetting;
import org.jspecify.annotations.Nullable;

/// That the guide holds together. It reads what is written, then goes every way there is, with
/// every option, and stops at the first thing that is wrong, with a sentence for the clerk who
/// wrote it.
final class GuideCheck {

  private final GuideFile file;
  private final Map<String, ApplicationType> types = new LinkedHashMap<>();
  private final Set<String> reached = new HashSet<>();

  GuideCheck(GuideFile file, List<ApplicationType> types) {
    this.file = file;
    types.forEach(type -> this.types.put(type.code(), type));
  }

  void run() {
    if (file.questions().isEmpty()) {
      throw new WrongSetting("questions:", "the guide asks nothing.");
    }
    var keys = new HashSet<String>();
    Stream.concat(
            file.questions().stream().map(GuideQuestion::key),
            file.ends().stream().map(GuideEnd::key))
        .forEach(key -> requireKey(key, keys));
    file.questions().forEach(this::check);
    file.ends().forEach(this::check);
    var first = file.questions().getFirst().key();
    go(first, first, 0, Map.of());
    keys.stream()
        .filter(key -> !reached.contains(key))
        .sorted()
        .findFirst()
        .ifPresent(key -> {
          throw wrong(key, "nothing leads to it.");
        });
  }

  private static void requireKey(String key, Set<String> keys) {
    if (!key.matches("[a-z][a-z0-9-]*")) {
      throw wrong(key, "the key must be small letters, digits and hyphens.");
    }
    if (!keys.add(key)) {
      throw wrong(key, "two questions or ends have this key.");
    }
  }

  private void check(GuideQuestion question) {
    switch (question) {
      case GuideQuestion.Choice choice -> check(choice);
      case GuideQuestion.OfType ofType -> {
        BothLanguages.require(ofType.key(), ofType.label());
        BothLanguages.require(ofType.key(), ofType.hint());
        asked(ofType);
      }
    }
  }

  private static void check(GuideQuestion.Choice choice) {
    BothLanguages.require(choice.key(), choice.label());
    BothLanguages.require(choice.key(), choice.hint());
    var keys = new HashSet<String>();
    for (var option : choice.options()) {
      BothLanguages.require(choice.key(), option.label());
      BothLanguages.require(choice.key(), option.hint());
      if (!keys.add(option.key())) {
        throw wrong(choice.key(), "two options are called “%s”.".formatted(option.key()));
      }
    }
    if (keys.size() < 2) {
      throw wrong(choice.key(), "a choice needs two options or more.");
    }
  }

  private void check(GuideEnd end) {
    if (end.types().isEmpty() || end.types().size() > 2) {
      throw wrong(end.key(), "an end names one application type, or two.");
    }
    for (var suggestion : end.types()) {
      type(end.key(), suggestion.type());
      BothLanguages.require(end.key(), suggestion.why());
      if (end.types().size() == 2 && suggestion.why() == null) {
        throw wrong(
            end.key(),
            "of two types, each says when it is the right one; “%s” does not."
                .formatted(suggestion.type()));
      }
    }
  }

  private ApplicationType type(String key, String code) {
    var type = types.get(code);
    if (type == null) {
      throw wrong(key, "there is no application type “%s”.".formatted(code));
    }
    return type;
  }

  private Question asked(GuideQuestion.OfType ofType) {
    var question =
        type(ofType.key(), ofType.type())
            .questions()
            .question(ofType.question())
            .orElseThrow(() ->
                wrong(
                    ofType.key(),
                    "the application type “%s” does not ask “%s”."
                        .formatted(ofType.type(), ofType.question())));
    return switch (question) {
      case Question.Choice _, Question.Quantity _, Question.Amount _ -> question;
      default ->
          throw wrong(
              ofType.key(),
              "the guide asks choices, numbers and amounts, and “%s” is none."
                  .formatted(ofType.question()));
    };
  }

  /// Goes on from `from` to whatever is called `to`.
  ///
  /// @param asked how many questions lie behind
  /// @param known what they have answered
  private void go(String from, @Nullable String to, int asked, Map<String, String> known) {
    if (to == null || to.isBlank()) {
      throw wrong(from, "it leads nowhere: “then” names no question and no end.");
    }
    reached.add(to);
    var end = file.end(to);
    if (end.isPresent()) {
      arrive(from, end.get(), known);
      return;
    }
    var question =
        file.question(to)
            .orElseThrow(() ->
                wrong(from, "it leads to “%s”, which is no question and no end.".formatted(to)));
    if (asked == Guide.MOST) {
      throw wrong(
          to,
          "it can come to be question number %d on the way there; %d are the most."
              .formatted(Guide.MOST + 1, Guide.MOST));
    }
    ask(question, asked + 1, known);
  }

  private void ask(GuideQuestion question, int asked, Map<String, String> known) {
    switch (question) {
      case GuideQuestion.Choice choice ->
          choice
              .options()
              .forEach(
                  option -> go(choice.key(), option.then(), asked, with(known, option.answers())));
      case GuideQuestion.OfType ofType -> {
        for (var value : values(asked(ofType))) {
          go(ofType.key(), ofType.then(), asked, with(known, Map.of(ofType.question(), value)));
        }
      }
    }
  }

  private static List<String> values(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.options().stream().map(Question.Option::key).toList();
      case Question.Quantity quantity -> List.of(quantity.least().toPlainString());
      default -> List.of("1");
    };
  }

  private static Map<String, String> with(Map<String, String> known, Map<String, String> others) {
    var all = new LinkedHashMap<>(known);
    all.putAll(others);
    return all;
  }

  /// Each thing that was answered is asked by a type of the end, in that case, and can be answered
  /// so.
  private void arrive(String from, GuideEnd end, Map<String, String> known) {
    for (var answer : known.entrySet()) {
      var asking =
          end.types().stream()
              .map(suggestion -> type(end.key(), suggestion.type()))
              .filter(type -> type.questions().question(answer.getKey()).isPresent())
              .toList();
      if (asking.isEmpty()) {
        throw wrong(
            from,
            "on the way to “%s” it is known what “%s” is, which no application there asks."
                .formatted(end.key(), answer.getKey()));
      }
      asking.forEach(type -> requireCounting(from, type, answer.getKey(), known));
    }
  }

  private static void requireCounting(
      String from, ApplicationType type, String key, Map<String, String> known) {
    var question = type.questions().question(key).orElseThrow();
    var value = known.getOrDefault(key, "");
    if (question instanceof Question.Choice choice
        && choice.options().stream().noneMatch(option -> option.key().equals(value))) {
      throw wrong(from, "“%s” is no answer to “%s” of “%s”.".formatted(value, key, type.code()));
    }
    if (!type.questions().asks(question, new Answers(known))) {
      throw wrong(from, "“%s” does not ask “%s” after these answers.".formatted(type.code(), key));
    }
  }

  private static WrongSetting wrong(String key, String sentence) {
    return new WrongSetting("key: " + key, "“%s”: %s".formatted(key, sentence));
  }
}
