package openpermits.dashboard.office;

import java.util.List;
import java.util.function.Function;

/// A page of a list.
///
/// @param next where the next page begins, as in an address; empty on the last
/// @param isFirst whether nothing comes before it
public record Slice<T>(List<T> rows, String next, boolean isFirst) {

  static final int ROWS = 25;

  /// How many to ask for, to know whether there are more.
  static final int LIMIT = ROWS + 1;

  static <T> Slice<T> of(List<T> found, boolean isFirst, Function<T, String> place) {
    var rows = found.stream().limit(ROWS).toList();
    return new Slice<>(rows, found.size() > ROWS ? place.apply(rows.getLast()) : "", isFirst);
  }

  <R> Slice<R> map(Function<T, R> change) {
    return new Slice<>(rows.stream().map(change).toList(), next, isFirst);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
