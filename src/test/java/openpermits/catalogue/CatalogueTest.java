package openpermits.catalogue;

import static openpermits.catalogue.Status.ISSUED;
import static openpermits.catalogue.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import openpermits.settings.Municipality;
import openpermits.settings.Settings;
import openpermits.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold of every application type that a municipality writes down.
@ParameterizedClass
@MethodSource("types")
record CatalogueTest(ApplicationType type) {

  private static final Messages MESSAGES = new Messages(Municipality.of(new Settings()));

  static Stream<ApplicationType> types() {
    return new Settings().all("catalogue/*.yaml", ApplicationType.class).stream();
  }

  @Test
  void hasANameInBothLanguages() {
    assertThat(type.name().en()).isNotBlank();
    assertThat(type.name().fr()).isNotBlank().doesNotContain("'");
    assertThat(type.code()).matches("[A-Z]{3}");
  }

  @Test
  void cannotBeWithdrawnOnceThePermitIsIssued() {
    assertThat(type.lifecycle().reachableFrom(ISSUED)).doesNotContain(WITHDRAWN);
  }

  @Test
  void cannotGoOnByItselfOnceWithdrawn() {
    assertThat(type.lifecycle().isFinal(WITHDRAWN)).isTrue();
  }

  @Test
  void alwaysComesToAnEnd() {
    for (var status : type.lifecycle().reachableFrom(Status.DRAFT)) {
      assertThat(type.lifecycle().reachableFrom(status)).anyMatch(type.lifecycle()::isFinal);
    }
  }

  @Test
  void namesEachOfItsStatuses() {
    for (var status : type.lifecycle().reachableFrom(Status.DRAFT)) {
      assertThat(MESSAGES.knows(Locale.ENGLISH, status.term())).isTrue();
      assertThat(MESSAGES.knows(Locale.FRENCH, status.term())).isTrue();
    }
  }
}
