package openpermits.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openpermits.catalogue.Answers;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.ApplicationType.ApplicantKind;
import openpermits.catalogue.Question;
import openpermits.catalogue.RequiredDocument;
import openpermits.catalogue.RequiredDocument.Due;
import openpermits.catalogue.Step;
import openpermits.intake.Stage.State;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import org.jspecify.annotations.Nullable;

/// An application as far as it is filled in.
///
/// @param begunAs what the draft was known by, also after the application has its number
/// @param version of the type's definition that it was last saved under
/// @param known the questions of that version, by key, with their labels
/// @param typed what could not be read as an answer, as it was typed
/// @param saved the steps that were saved at least once
/// @param business what it is applied for on behalf of; empty for the person alone
/// @param sent the kinds of which there is a document that counts
/// @param revision goes up by one with each save
/// @param declaration null until it is submitted
public record FilledForm(
    FileNumber file,
    FileNumber begunAs,
    ApplicationType type,
    int version,
    Map<String, Bilingual> known,
    Answers answers,
    Fields typed,
    Set<Stage> saved,
    String business,
    Set<String> sent,
    long revision,
    Instant savedAt,
    @Nullable Declaration declaration) {

  public FilledForm {
    known = Map.copyOf(known);
    saved = Set.copyOf(saved);
    sent = Set.copyOf(sent);
  }

  /// Before anything is answered.
  public static FilledForm begun(FileNumber draft, ApplicationType type, Instant at) {
    return new FilledForm(
        draft,
        draft,
        type,
        type.version(),
        DefinitionChange.known(type),
        Answers.NONE,
        Fields.NONE,
        Set.of(),
        "",
        Set.of(),
        0,
        at,
        null);
  }

  /// After a page of questions was saved; the definition is the one that the person has seen now.
  FilledForm with(Step step, Map<String, String> newAnswers, Map<String, String> newTyped) {
    return new FilledForm(
        file,
        begunAs,
        type,
        type.version(),
        DefinitionChange.known(type),
        new Answers(newAnswers),
        new Fields(newTyped),
        withStep(Stage.of(step)),
        business,
        sent,
        revision,
        savedAt,
        declaration);
  }

  /// Before any page was saved, with what is known already.
  FilledForm answering(Answers known) {
    return with(known, saved, business, sent);
  }

  /// With what is taken over from another application, whose definition the person has seen.
  FilledForm continuing(FilledForm before, Answers fitting) {
    return new FilledForm(
        file,
        begunAs,
        type,
        before.version,
        before.known,
        fitting,
        typed,
        saved,
        business,
        sent,
        revision,
        savedAt,
        null);
  }

  /// After a page without questions was read.
  FilledForm with(Stage stage) {
    return with(answers, withStep(stage), business, sent);
  }

  /// On behalf of a business, or of nobody.
  public FilledForm onBehalfOf(String name) {
    return with(answers, saved, name, sent);
  }

  /// With the kinds of the documents that are there.
  FilledForm withSent(Set<String> kinds) {
    return with(answers, saved, business, kinds);
  }

  private FilledForm with(Answers newAnswers, Set<Stage> steps, String name, Set<String> kinds) {
    return new FilledForm(
        file,
        begunAs,
        type,
        version,
        known,
        newAnswers,
        typed,
        steps,
        name,
        kinds,
        revision,
        savedAt,
        declaration);
  }

  private Set<Stage> withStep(Stage stage) {
    var steps = EnumSet.of(stage);
    steps.addAll(saved);
    return steps;
  }

  /// The answers that count.
  public Answers counting() {
    return type.questions().counting(answers);
  }

  public boolean asks(Question question) {
    return type.questions().asks(question, answers);
  }

  public List<Question> asked(Step step) {
    return type.questions().questions(step).filter(this::asks).toList();
  }

  /// What a step still lacks: questions that must be answered and are not. Documents are asked for
  /// at a step of their own.
  public List<Question> missing(Step step) {
    return asked(step).stream()
        .filter(Question::required)
        .filter(question -> !(question instanceof Question.Paper))
        .filter(question -> answers.to(question.key()).isEmpty())
        .toList();
  }

  /// What was typed at a step and is no answer.
  public List<Question> unread(Step step) {
    return asked(step).stream().filter(this::isUnread).toList();
  }

  public boolean isUnread(Question question) {
    return !typed.of(question.key()).isBlank();
  }

  /// Whether only businesses may apply, and none is named.
  public boolean needsBusiness() {
    return !type.applicants().contains(ApplicantKind.INDIVIDUAL) && business.isEmpty();
  }

  public State state(Stage stage) {
    return switch (stage) {
      case GETTING_STARTED, APPLICANT, LOCATION, DETAILS -> state(stage.step().orElseThrow());
      case DOCUMENTS -> ofDocuments();
      case REVIEW, SUBMIT -> isComplete() ? State.NOT_STARTED : State.CANNOT_START;
      case PAY -> State.CANNOT_START;
    };
  }

  private State ofDocuments() {
    if (saved.contains(Stage.DOCUMENTS) || !sent.isEmpty()) {
      return missingDocuments().isEmpty() ? State.COMPLETED : State.IN_PROGRESS;
    }
    return State.NOT_STARTED;
  }

  private State state(Step step) {
    if (isBegun(step)) {
      return isComplete(step) ? State.COMPLETED : State.IN_PROGRESS;
    }
    return State.NOT_STARTED;
  }

  private boolean isBegun(Step step) {
    return saved.contains(Stage.of(step))
        || asked(step).stream()
            .anyMatch(question -> answers.to(question.key()).isPresent() || isUnread(question));
  }

  private boolean isComplete(Step step) {
    return missing(step).isEmpty()
        && unread(step).isEmpty()
        && !(step == Step.APPLICANT && needsBusiness());
  }

  /// Whether it can be submitted.
  public boolean isComplete() {
    return Stage.FIRST.stream().allMatch(stage -> state(stage) == State.COMPLETED);
  }

  /// Where to go on: the first step that is not complete, or the review.
  public Stage open() {
    return Stage.FIRST.stream()
        .filter(stage -> state(stage) != State.COMPLETED)
        .findFirst()
        .orElse(Stage.REVIEW);
  }

  /// What the municipality has changed in the questions since it was last saved.
  public DefinitionChange change() {
    return DefinitionChange.between(known, type);
  }

  /// The documents that the answers call for.
  public List<RequiredDocument> documents() {
    return type.documents(answers);
  }

  public boolean has(RequiredDocument document) {
    return sent.contains(document.key());
  }

  /// The documents without which it cannot be submitted, and which are not there.
  public List<RequiredDocument> missingDocuments() {
    return documents().stream()
        .filter(document -> document.due() == Due.AT_SUBMISSION && !has(document))
        .toList();
  }

  /// The questions of every step, in order, each with whatever answers it.
  public Stream<Question> asked() {
    return Stream.of(Step.values()).flatMap(step -> asked(step).stream());
  }
}
