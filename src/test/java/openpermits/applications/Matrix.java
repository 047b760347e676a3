package openpermits.applications;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static openpermits.applications.SampleFile.BUILDING_PERMIT;
import static openpermits.applications.SampleFile.TYPES;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import openpermits.applications.Situation.State;
import openpermits.applications.Situation.Who;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Status;
import openpermits.kernel.Availability;
import openpermits.kernel.Availability.Unavailable;

/// The published matrix as Markdown: a section for each action, and in it one table for all people
/// who get the same answers.
final class Matrix {

  private static final String INTRODUCTION =
      """
      # Who can do what to a file, and when

      Generated from the code that greys the buttons and refuses the commands, and compared with it
      by `MatrixTest`, which says how to write this page again. Each row is a status of the file,
      each column a state of its withdrawal request. A cell says yes or names the obstacle; the
      sentence of an obstacle is `why.<obstacle>` in the messages, in both languages. Combinations
      that no file can be in are answered too.

      The tables are those of the building permit that its applicant filled in. What differs between
      types of application, and what staff may do for an applicant whose application came on paper,
      is at the end.
      """;

  private Matrix() {}

  static String published() {
    return Stream.of(
            Stream.of(INTRODUCTION),
            Arrays.stream(Action.values()).map(Matrix::section),
            Stream.of(
                byType(),
                onPaper("a draft that came on paper", SampleFile.beingEntered()),
                onPaper(
                    "a submitted file that came on paper",
                    SampleFile.onPaper(Status.SUBMITTED, new Withdrawal.NotRequested())),
                onPaper(
                    "the same, once its applicant was asked about a withdrawal",
                    SampleFile.onPaper(
                        Status.SUBMITTED,
                        State.INFORMATION_REQUESTED.proposedBy(SampleFile.OMAR)))))
        .flatMap(part -> part)
        .collect(joining("\n"));
  }

  private static String section(Action action) {
    var sameAnswers =
        Arrays.stream(Who.values())
            .collect(
                groupingBy(
                    who -> table(action, who),
                    LinkedHashMap::new,
                    mapping(who -> who.words, toList())));
    return sameAnswers.entrySet().stream()
        .map(same -> "For %s:\n\n%s".formatted(String.join(", ", same.getValue()), same.getKey()))
        .collect(joining("\n", "## " + words(action.name()) + "\n\n", ""));
  }

  private static String table(Action action, Who who) {
    var head = row("status", Arrays.stream(State.values()).map(state -> words(state.name())));
    var rule = row("---", Arrays.stream(State.values()).map(_ -> "---"));
    return Arrays.stream(Status.values())
        .map(status ->
            row(
                words(status.name()),
                Arrays.stream(State.values())
                    .map(state ->
                        cell(new Situation(status, state, action, who).answer(BUILDING_PERMIT)))))
        .collect(joining("", head + rule, ""));
  }

  private static String byType() {
    var head = row("status", TYPES.stream().map(type -> type.name().en()));
    var rule = row("---", TYPES.stream().map(_ -> "---"));
    return Arrays.stream(Status.values())
        .map(
            status -> row(words(status.name()), TYPES.stream().map(type -> withdraw(type, status))))
        .collect(
            joining(
                "",
                "## withdraw, by type of application\n\nFor the applicant, when nothing is requested:\n\n"
                    + head
                    + rule,
                ""));
  }

  private static String onPaper(String title, Application file) {
    var head = row("action", Arrays.stream(Who.values()).map(who -> who.words));
    var rule = row("---", Arrays.stream(Who.values()).map(_ -> "---"));
    return Arrays.stream(Action.values())
        .filter(Action::comesOnPaper)
        .map(action ->
            row(
                words(action.name()),
                Arrays.stream(Who.values()).map(who -> cell(file.availability(action, who.actor)))))
        .collect(joining("", "## " + title + "\n\n" + head + rule, ""));
  }

  private static String withdraw(ApplicationType type, Status status) {
    return cell(new Situation(status, State.NONE, Action.WITHDRAW, Who.APPLICANT).answer(type));
  }

  private static String row(String first, Stream<String> cells) {
    return "| " + first + " | " + cells.collect(joining(" | ")) + " |\n";
  }

  static String cell(Availability answer) {
    return answer instanceof Unavailable(var reason) ? ((Obstacle) reason).name() : "**yes**";
  }

  private static String words(String constant) {
    return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
