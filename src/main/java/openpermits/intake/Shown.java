package openpermits.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.intake.Reading.Wrong;
import openpermits.web.Formats;

/// What the fields of a question show, and what is said beside them.
final class Shown {

  private Shown() {}

  /// What is stored: the answer, or what was typed and is none.
  static Fields stored(FilledForm form, Question question, Kinds kinds, Formats formats) {
    var typed = form.typed().of(question.key());
    return form.isUnread(question)
        ? typed
        : form.answers()
            .to(question.key())
            .map(answer -> kinds.shown(question, answer, formats))
            .orElse(Fields.NONE);
  }

  /// What the fields of a whole step show.
  static Fields stored(FilledForm form, Step step, Kinds kinds, Formats formats) {
    var shown = new HashMap<String, String>();
    form.type()
        .questions()
        .questions(step)
        .forEach(question -> shown.putAll(stored(form, question, kinds, formats).values()));
    return new Fields(shown);
  }

  /// Why what was typed is no answer; empty when it is one after all.
  static Optional<Wrong> wrong(FilledForm form, Question question, Kinds kinds, Formats formats) {
    return kinds.read(question, form.typed().of(question.key()), formats) instanceof Wrong wrong
        ? Optional.of(wrong)
        : Optional.empty();
  }

  /// Another page has stored something else.
  static Wrong crossed(FilledForm form, Question question, Kinds kinds, Formats formats) {
    var stored = stored(form, question, kinds, formats);
    return stored.isBlank()
        ? Wrong.of(first(question), "wiz.err.crossed.empty")
        : new Wrong(first(question), "wiz.err.crossed", Map.of("stored", words(question, stored)));
  }

  private static Object words(Question question, Fields stored) {
    return question instanceof Question.Choice choice
        ? choice.labelOf(stored.get(question.key()))
        : stored.values().entrySet().stream()
            .filter(field -> !field.getKey().endsWith(".place") && !field.getValue().isBlank())
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(", "));
  }

  static Wrong missing(Question question) {
    return Wrong.of(
        first(question),
        question instanceof Question.Choice ? "wiz.err.choose" : "wiz.err.missing");
  }

  /// The field that a link to the question leads to.
  static String first(Question question) {
    return switch (question) {
      case Question.Day _ -> question.key() + ".day";
      case Question.Address _ -> question.key() + ".find";
      case Question.Person _ -> question.key() + ".name";
      case Question.Line _,
          Question.LongText _,
          Question.Quantity _,
          Question.Amount _,
          Question.Choice _,
          Question.Firm _,
          Question.Paper _ ->
          question.key();
    };
  }
}
