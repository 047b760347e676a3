package openpermits.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import openpermits.catalogue.Step;
import openpermits.kernel.Term;
import openpermits.web.Route;
import org.jspecify.annotations.Nullable;

/// The eight steps of an application, each a page of its own, in their order.
public enum Stage implements Term {
  GETTING_STARTED(1, Route.NEW_APPLICATION_GETTING_STARTED, Step.GETTING_STARTED),
  APPLICANT(2, Route.NEW_APPLICATION_APPLICANT, Step.APPLICANT),
  LOCATION(3, Route.NEW_APPLICATION_LOCATION, Step.LOCATION),
  DETAILS(4, Route.NEW_APPLICATION_DETAILS, Step.DETAILS),
  DOCUMENTS(5, Route.NEW_APPLICATION_DOCUMENTS, null),
  REVIEW(6, Route.NEW_APPLICATION_REVIEW, null),
  SUBMIT(7, Route.NEW_APPLICATION_SUBMIT, null),
  PAY(8, Route.APPLICATION_PAY, null);

  /// What has to be complete before the rest can begin.
  public static final List<Stage> FIRST =
      List.of(GETTING_STARTED, APPLICANT, LOCATION, DETAILS, DOCUMENTS);

  private final int number;
  private final Route route;
  private final @Nullable Step step;

  Stage(int number, Route route, @Nullable Step step) {
    this.number = number;
    this.route = route;
    this.step = step;
  }

  /// Where the questions of `step` are asked.
  public static Stage of(Step step) {
    return Arrays.stream(values()).filter(stage -> stage.step == step).findFirst().orElseThrow();
  }

  /// The step that is on this page.
  public static Stage at(Route route) {
    return Arrays.stream(values()).filter(stage -> stage.route == route).findFirst().orElseThrow();
  }

  public Route route() {
    return route;
  }

  /// Whose questions it asks; none for those that are the same for every type.
  public Optional<Step> step() {
    return Optional.ofNullable(step);
  }

  /// From 1 to 8.
  public int number() {
    return number;
  }

  public Stage next() {
    return List.of(values()).get(number);
  }

  @Override
  public String term() {
    return "wiz.s" + number();
  }

  /// How far a step has come.
  public enum State implements Term {
    COMPLETED("completed"),
    IN_PROGRESS("inProgress"),
    NOT_STARTED("notStarted"),
    CANNOT_START("cannotStart");

    private final String word;

    State(String word) {
      this.word = word;
    }

    @Override
    public String term() {
      return "task." + word;
    }
  }
}
