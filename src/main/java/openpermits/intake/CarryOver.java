package openpermits.intake;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openpermits.applications.Application;
import openpermits.applications.OwnerAuthorization;
import openpermits.catalogue.Answers;
import openpermits.catalogue.Question;
import openpermits.documents.Document;
import openpermits.documents.Documents;
import openpermits.intake.Carried.Left;
import openpermits.web.Formats;
import openpermits.web.Languages;
import org.springframework.stereotype.Component;

/// Finds out what of an application can be taken over into another of the same type, as that type
/// is defined now.
@Component
public class CarryOver {

  /// Any language does: what is stored is shown and read again in the same.
  private static final Formats FORMATS = Formats.in(Languages.ENGLISH, ZoneOffset.UTC);

  private final FilledForms forms;
  private final Documents documents;
  private final Kinds kinds;

  CarryOver(FilledForms forms, Documents documents, Kinds kinds) {
    this.forms = forms;
    this.documents = documents;
    this.kinds = kinds;
  }

  /// Of a file that is over.
  public Carried of(Application original) {
    var before = forms.find(original.file()).orElse(null);
    var current = documents.of(original.file()).stream().filter(Document::isUsable).toList();
    var left = current.stream().flatMap(document -> left(document).stream()).toList();
    var copied = new ArrayList<>(current);
    left.forEach(it -> copied.remove(it.document()));
    if (before == null) {
      return new Carried(null, Answers.NONE, List.of(), DefinitionChange.NONE, copied, left);
    }
    var fitting = fitting(before);
    var unfit =
        answered(before).stream().filter(question -> !fitting.containsKey(question.key())).toList();
    return new Carried(before, new Answers(fitting), unfit, before.change(), copied, left);
  }

  /// The questions of today that have an answer which counted.
  private static List<Question> answered(FilledForm before) {
    var counting = before.counting();
    return before
        .type()
        .questions()
        .questions()
        .filter(question -> counting.to(question.key()).isPresent())
        .toList();
  }

  /// An answer fits when what its fields show of it would be read as one: an option that there no
  /// longer is, or an address that the register no longer has, is none.
  private Map<String, String> fitting(FilledForm before) {
    var fitting = new LinkedHashMap<String, String>();
    for (var question : answered(before)) {
      var answer = before.answers().to(question.key()).orElseThrow();
      if (kinds.read(question, kinds.shown(question, answer, FORMATS), FORMATS)
          instanceof Reading.Answered(var value)) {
        fitting.put(question.key(), value);
      }
    }
    return fitting;
  }

  private static List<Left> left(Document document) {
    if (document.kind().equals(OwnerAuthorization.KIND)) {
      return List.of(new Left(document, "restart.left.authorization"));
    }
    return document.state() == Document.State.TO_CORRECT
        ? List.of(new Left(document, "restart.left.toCorrect"))
        : List.of();
  }
}
