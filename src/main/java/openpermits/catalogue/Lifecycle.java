package openpermits.catalogue;

import static com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The statuses of one kind of application and the arrows between them.
///
/// The graph is data, not code: a municipality changes it in `catalogue/*.yaml`. What must hold of
/// every graph is checked when it is read, so that a wrong one stops the system at start and never
/// reaches a customer.
public record Lifecycle(Map<Status, Set<Status>> arrows) {

  @JsonCreator(mode = DELEGATING)
  public Lifecycle {
    arrows = Map.copyOf(arrows);
    if (!walk(arrows, Status.DRAFT, none()).containsAll(arrows.keySet())) {
      throw new IllegalArgumentException("some statuses cannot be reached from draft: " + arrows);
    }
  }

  public boolean allows(Status from, Status to) {
    return next(arrows, from).contains(to);
  }

  public boolean isFinal(Status status) {
    return next(arrows, status).isEmpty();
  }

  /// Every status an application can come to from here, this one included.
  public Set<Status> reachableFrom(Status start) {
    return walk(arrows, start, none());
  }

  /// The statuses with an arrow to `to`, in the order of [Status].
  public List<Status> leadingTo(Status to) {
    return Arrays.stream(Status.values()).filter(from -> allows(from, to)).toList();
  }

  private static Set<Status> walk(
      Map<Status, Set<Status>> arrows, Status status, Set<Status> reached) {
    if (reached.add(status)) {
      next(arrows, status).forEach(following -> walk(arrows, following, reached));
    }
    return reached;
  }

  private static Set<Status> next(Map<Status, Set<Status>> arrows, Status status) {
    return arrows.getOrDefault(status, Set.of());
  }

  private static Set<Status> none() {
    return EnumSet.noneOf(Status.class);
  }
}
