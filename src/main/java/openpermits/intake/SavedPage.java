package openpermits.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.intake.Reading.Wrong;
import openpermits.web.Formats;
import openpermits.web.Text;

/// What came of a page that was sent.
///
/// @param form as it is to be stored
/// @param stored what the fields of the page show of it
/// @param shown the same, but what was typed here where another page has stored something else
/// @param problems what stands in the way of going on, in the order of the page
/// @param fresh questions that follow from the answers and were not asked yet: no fault of anybody
public record SavedPage(
    FilledForm form, Fields stored, Fields shown, List<Problem> problems, List<Question> fresh) {

  /// Something to be mended.
  public record Problem(Question question, Wrong wrong) {}

  /// A step as it is stored, with what was typed at it and is no answer.
  public static SavedPage opened(FilledForm form, Step step, Kinds kinds, Formats formats) {
    var problems =
        form.unread(step).stream()
            .flatMap(question ->
                Shown.wrong(form, question, kinds, formats)
                    .map(wrong -> new Problem(question, wrong))
                    .stream())
            .toList();
    var stored = Shown.stored(form, step, kinds, formats);
    return new SavedPage(form, stored, stored, problems, List.of());
  }

  /// For a page that was not sent: nothing is held against it.
  public SavedPage withoutProblems() {
    return new SavedPage(form, stored, shown, List.of(), List.of());
  }

  /// What the person has seen of what is stored. A field that another page has changed meanwhile is
  /// not among it: they are told once they send the page themselves.
  public Fields seenSince(SentPage sent) {
    var seen = stored;
    for (var question : form.type().questions().questions().toList()) {
      var key = question.key();
      if (!shown.of(key).equals(stored.of(key))) {
        seen = seen.replacing(key, sent.before().of(key));
      }
    }
    return seen;
  }

  /// For a page on which an address is being looked for: only what concerns the search is said.
  public SavedPage forChoosing() {
    var search =
        problems.stream()
            .filter(problem -> problem.question() instanceof Question.Address)
            .filter(problem -> !problem.wrong().sentence().equals("wiz.err.address.choose"))
            .toList();
    return new SavedPage(form, stored, shown, search, List.of());
  }

  /// Whether nothing is to be mended of this question.
  public boolean isFine(String question) {
    return problems.stream().noneMatch(problem -> problem.question().key().equals(question));
  }

  public boolean goesOn() {
    return problems.isEmpty() && fresh.isEmpty();
  }

  /// The sentences, by field.
  public Map<String, String> errors(Text text) {
    var errors = new LinkedHashMap<String, String>();
    for (var problem : problems) {
      errors.put(problem.wrong().field(), sentence(problem, text));
    }
    return errors;
  }

  static String sentence(Problem problem, Text text) {
    var words = new LinkedHashMap<>(problem.wrong().words());
    words.put("question", problem.question().label());
    return text.say(problem.wrong().sentence(), words);
  }
}
