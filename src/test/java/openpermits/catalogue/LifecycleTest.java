package openpermits.catalogue;

import static openpermits.catalogue.Status.DRAFT;
import static openpermits.catalogue.Status.ISSUED;
import static openpermits.catalogue.Status.REFUSED;
import static openpermits.catalogue.Status.SUBMITTED;
import static openpermits.catalogue.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  private final Lifecycle lifecycle =
      new Lifecycle(Map.of(DRAFT, Set.of(SUBMITTED), SUBMITTED, Set.of(ISSUED, WITHDRAWN)));

  @Test
  void allowsOnlyItsArrows() {
    assertThat(lifecycle.allows(SUBMITTED, WITHDRAWN)).isTrue();
    assertThat(lifecycle.allows(DRAFT, WITHDRAWN)).isFalse();
    assertThat(lifecycle.leadingTo(WITHDRAWN)).containsExactly(SUBMITTED);
    assertThat(lifecycle.reachableFrom(SUBMITTED)).containsOnly(SUBMITTED, ISSUED, WITHDRAWN);
  }

  @Test
  void endsWhereNothingFollows() {
    assertThat(lifecycle.isFinal(WITHDRAWN)).isTrue();
    assertThat(lifecycle.isFinal(SUBMITTED)).isFalse();
  }

  @Test
  void refusesAStatusThatNoFileCanComeTo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Lifecycle(Map.of(DRAFT, Set.of(SUBMITTED), ISSUED, Set.of(REFUSED))))
        .withMessageContaining("cannot be reached");
  }
}
