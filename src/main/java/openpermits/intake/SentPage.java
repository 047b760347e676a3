package openpermits.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.intake.SavedPage.Problem;
import openpermits.web.Formats;

/// One page of questions as somebody sent it.
///
/// @param typed its fields
/// @param before what they showed when the page was opened, so that a page that was opened long ago
///   changes only what was changed on it
/// @param seen the questions that stood open to be answered; others were hidden or not there
public record SentPage(Fields typed, Fields before, Set<String> seen) {

  public SentPage {
    seen = Set.copyOf(seen);
  }

  /// What becomes of the form. All that was typed is kept, be it an answer or not, save what
  /// another page of the same form has changed meanwhile to something else: of that the person is
  /// told.
  public SavedPage into(FilledForm form, Step step, Kinds kinds, Formats formats) {
    var answers = new LinkedHashMap<>(form.answers().values());
    var kept = new LinkedHashMap<>(form.typed().values());
    var crossed = new LinkedHashMap<String, Fields>();
    for (var question : form.type().questions().questions(step).toList()) {
      var key = question.key();
      var mine = typed.of(key);
      var stored = Shown.stored(form, question, kinds, formats);
      if (isUntouched(question, mine, kinds, formats)) {
        continue;
      }
      if (!isSame(question, stored, before.of(key), kinds, formats)
          && !isSame(question, stored, mine, kinds, formats)) {
        crossed.put(key, mine);
        continue;
      }
      answers.remove(key);
      kept.keySet().removeAll(form.typed().of(key).values().keySet());
      switch (kinds.read(question, mine, formats)) {
        case Reading.Answered(var value) -> answers.put(key, value);
        case Reading.Wrong _ -> kept.putAll(mine.values());
        case Reading.Blank _ -> {}
      }
    }
    var saved = form.with(step, answers, kept);
    var stored = Shown.stored(saved, step, kinds, formats);
    return new SavedPage(
        saved,
        stored,
        over(stored, crossed),
        problems(saved, step, crossed, kinds, formats),
        fresh(saved, step));
  }

  private static Fields over(Fields stored, Map<String, Fields> crossed) {
    var shown = stored;
    for (var mine : crossed.entrySet()) {
      shown = shown.replacing(mine.getKey(), mine.getValue());
    }
    return shown;
  }

  /// A page that does not say what it showed did not show it.
  private boolean isUntouched(Question question, Fields mine, Kinds kinds, Formats formats) {
    var key = question.key();
    return question instanceof Question.Paper
        || isSame(question, mine, before.of(key), kinds, formats);
  }

  /// Whether both come to the same, `1234.5` and `1 234,5` among them.
  private static boolean isSame(
      Question question, Fields one, Fields other, Kinds kinds, Formats formats) {
    return one.sayTheSameAs(other)
        || (kinds.read(question, one, formats) instanceof Reading.Answered answer
            && answer.equals(kinds.read(question, other, formats)));
  }

  private List<Problem> problems(
      FilledForm saved, Step step, Map<String, Fields> crossed, Kinds kinds, Formats formats) {
    var problems = new ArrayList<Problem>();
    for (var question : saved.asked(step)) {
      var key = question.key();
      if (crossed.containsKey(key)) {
        problems.add(new Problem(question, Shown.crossed(saved, question, kinds, formats)));
      } else if (saved.isUnread(question)) {
        Shown.wrong(saved, question, kinds, formats)
            .ifPresent(wrong -> problems.add(new Problem(question, wrong)));
      } else if (saved.missing(step).contains(question) && seen.contains(key)) {
        problems.add(new Problem(question, Shown.missing(question)));
      }
    }
    return problems;
  }

  /// Questions that apply by what was just answered and were not to be seen before.
  private List<Question> fresh(FilledForm saved, Step step) {
    return saved.missing(step).stream()
        .filter(question -> !seen.contains(question.key()) && !saved.isUnread(question))
        .toList();
  }
}
