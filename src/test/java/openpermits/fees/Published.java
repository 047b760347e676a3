package openpermits.fees;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// The refund regimes as they were read in the by-laws, with figures worked out by hand.
record Published(
    List<Regime> policies, @JsonProperty("test_vectors") List<BuildingRefundTest.Vector> vectors) {

  record Regime(String id, String source, Set<String> triggers) {}

  static Published read() {
    try (var in = Published.class.getResourceAsStream("refund-policies.json")) {
      return JsonMapper.shared().readValue(in, Published.class);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  Regime regime(String id) {
    return policies.stream().filter(regime -> regime.id().equals(id)).findFirst().orElseThrow();
  }
}
