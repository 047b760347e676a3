package openpermits.intake.guide;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Question;
import openpermits.intake.Fields;
import openpermits.intake.Kinds;
import openpermits.intake.Reading;
import openpermits.intake.guide.Way.Taken;
import openpermits.settings.Settings;
import openpermits.web.Formats;
import openpermits.web.Languages;
import org.springframework.stereotype.Component;

/// Leads from what somebody wants to do, over at most [#MOST] questions, to the application that
/// fits. It keeps nothing: all that was answered stands in the address.
@Component
public class Guide {

  /// As many questions as lie on any way.
  public static final int MOST = 5;

  /// Numbers in addresses are written as they are stored, in whichever language the page is.
  private static final Formats STORED = Formats.in(Languages.ENGLISH, ZoneOffset.UTC);

  private final GuideFile file;
  private final Catalogue catalogue;
  private final Kinds kinds;

  Guide(Settings settings, Catalogue catalogue, Kinds kinds) {
    this.file =
        settings.one(
            "guide.yaml", GuideFile.class, read -> new GuideCheck(read, catalogue.all()).run());
    this.catalogue = catalogue;
    this.kinds = kinds;
  }

  /// Those of the fields that answer questions of the guide.
  public Map<String, String> answers(Map<String, String> fields) {
    var answers = new LinkedHashMap<String, String>();
    for (var question : file.questions()) {
      if (fields.containsKey(question.key())) {
        answers.put(question.key(), fields.getOrDefault(question.key(), ""));
      }
    }
    return answers;
  }

  /// As far as the answers lead; a wrong one ends the way at its question.
  public Way walk(Map<String, String> answers) {
    return walkTo("", answers);
  }

  /// As [#walk(Map)], but not beyond the question `last`, answered or not.
  public Way walkTo(String last, Map<String, String> answers) {
    var taken = new ArrayList<Taken>();
    GuideQuestion question = file.questions().getFirst();
    while (true) {
      var value = question.key().equals(last) ? Optional.<String>empty() : valid(question, answers);
      if (value.isEmpty()) {
        return new Way.Open(List.copyOf(taken), question);
      }
      taken.add(new Taken(question, value.get()));
      var then = then(question, value.get());
      var end = file.end(then);
      if (end.isPresent()) {
        return new Way.Arrived(List.copyOf(taken), end.get());
      }
      question = file.question(then).orElseThrow();
    }
  }

  private Optional<String> valid(GuideQuestion question, Map<String, String> answers) {
    return Optional.ofNullable(answers.get(question.key()))
        .flatMap(value ->
            switch (read(question, value, STORED)) {
              case Reading.Answered(var answer) -> Optional.of(answer);
              case Reading.Blank _
                  when question instanceof GuideQuestion.OfType && value.isBlank() ->
                  Optional.of("");
              case Reading.Blank _, Reading.Wrong _ -> Optional.empty();
            });
  }

  private static String then(GuideQuestion question, String value) {
    return switch (question) {
      case GuideQuestion.Choice choice -> choice.option(value).orElseThrow().then();
      case GuideQuestion.OfType ofType -> ofType.then();
    };
  }

  /// What was typed or chosen.
  public Reading read(GuideQuestion question, String typed, Formats formats) {
    return switch (question) {
      case GuideQuestion.Choice choice ->
          choice
              .option(typed)
              .map(option -> Reading.answered(option.key()))
              .orElseGet(Reading::blank);
      case GuideQuestion.OfType ofType -> {
        var asked = question(ofType);
        yield kinds.read(asked, new Fields(Map.of(asked.key(), typed)), formats);
      }
    };
  }

  /// What its field shows of an answer that is in an address.
  public String shown(GuideQuestion question, Map<String, String> answers, Formats formats) {
    var value = valid(question, answers).orElse("");
    return question instanceof GuideQuestion.OfType ofType && !value.isEmpty()
        ? kinds.shown(question(ofType), value, formats).get(ofType.question())
        : value;
  }

  /// The catalogue's question.
  public Question question(GuideQuestion.OfType ofType) {
    return type(ofType.type()).questions().question(ofType.question()).orElseThrow();
  }

  public ApplicationType type(String code) {
    return catalogue.type(code);
  }

  /// What an application of this type is begun with: nothing while the answers do not lead to it.
  public Answers answers(ApplicationType type, Map<String, String> fields) {
    return walk(answers(fields)) instanceof Way.Arrived arrived
            && arrived.end().types().stream().anyMatch(it -> it.type().equals(type.code()))
        ? answers(type, arrived)
        : Answers.NONE;
  }

  /// What a way has answered of the questions of this type.
  public Answers answers(ApplicationType type, Way.Arrived way) {
    var own = new HashMap<>(way.known());
    own.keySet().removeIf(key -> type.questions().question(key).isEmpty());
    return new Answers(own);
  }
}
