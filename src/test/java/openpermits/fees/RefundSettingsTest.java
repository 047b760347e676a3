package openpermits.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of every refund policy a municipality writes down.
@ParameterizedClass(name = "{0}")
@MethodSource("policies")
record RefundSettingsTest(String id, RefundPolicy policy) {

  /// Sections of a by-law whose regimes are published under another section's name.
  private static final List<String> KEEPING =
      List.of("OTT-BLDG-33", "OTT-BLDG-39", "OTT-ADDR-39-NONE");

  static Stream<Object[]> policies() {
    return SampleRefund.POLICIES.all().stream().map(policy -> new Object[] {policy.id(), policy});
  }

  @Test
  void citesItsByLawInBothLanguages() {
    assertThat(policy.authority().en()).isNotBlank().doesNotContain("art.");
    assertThat(policy.authority().fr()).isNotBlank().doesNotContain(" s. ").doesNotContain("'");
  }

  @Test
  void wasReadWhereItSaysItWas() {
    assertThat(policy.source().getHost()).isEqualTo("ottawa.ca");
    if (!KEEPING.contains(id)) {
      assertThat(policy.source()).hasToString(Published.read().regime(id).source());
    }
  }

  @Test
  void givesBackAfterTheEndingsThatTheByLawNames() {
    if (!KEEPING.contains(id)) {
      assertThat(policy.triggers())
          .extracting(trigger -> trigger.key().replace('-', '_'))
          .containsExactlyInAnyOrderElementsOf(Published.read().regime(id).triggers());
    }
  }

  @Test
  void saysWhatItAssumesInTypographicFrench() {
    assertThat(policy.assumptions())
        .allSatisfy(words -> {
          assertThat(words.en()).isNotBlank();
          assertThat(words.fr()).isNotBlank().doesNotContain("'").doesNotContain(" :");
        });
  }
}
