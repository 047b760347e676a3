package openpermits.catalogue;

import static openpermits.catalogue.Status.ISSUED;
import static openpermits.catalogue.Status.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Stream;
import openpermits.settings.Municipality;
import openpermits.settings.Settings;
import openpermits.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void saysWhatItIsForInOneSentence() {
    assertThat(type.description().en()).endsWith(".").hasSizeLessThan(120);
    assertThat(type.description().fr()).endsWith(".").hasSizeLessThan(120).doesNotContain("'");
  }

  @Test
  void asksInTypographicFrench() {
    assertThat(type.questions().questions())
        .allSatisfy(question -> assertThat(question.label().fr()).isNotBlank().doesNotContain("'"));
  }

  /// Whatever is chosen first: that every question can be come to is checked when the file is read.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void canBeFilledIn(int choice) {
    var answers = new HashMap<String, String>();
    for (var question : type.questions().questions().toList()) {
      if (type.questions().asks(question, new Answers(answers))) {
        answers.put(question.key(), answer(question, choice));
      }
    }

    var filledIn = new Answers(answers);
    assertThat(type.questions().missing(filledIn)).isEmpty();
    assertThat(type.questions().counting(filledIn)).isEqualTo(filledIn);
    assertThat(type.documents(filledIn)).doesNotHaveDuplicates();
  }

  private static String answer(Question question, int choice) {
    return switch (question) {
      case Question.Choice(_, _, _, _, _, var options) ->
          options.get(choice % options.size()).key();
      case Question.Quantity quantity -> quantity.most().toPlainString();
      case Question.Amount _ -> "125000.00";
      case Question.Day _ -> "2026-11-24";
      default -> question.key();
    };
  }
}
