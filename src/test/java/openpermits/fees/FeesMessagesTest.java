package openpermits.fees;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeesMessagesTest {

  private static final Map<String, String> EN = read("en");
  private static final Map<String, String> FR = read("fr");

  @Test
  void sayTheSameThingsInBothLanguages() {
    assertThat(FR.keySet()).isEqualTo(EN.keySet());
    assertThat(EN)
        .allSatisfy((key, words) ->
            assertThat(names(FR.getOrDefault(key, ""))).as(key).isEqualTo(names(words)));
  }

  @Test
  void nameEveryKindFunctionAndEnding() {
    var keys =
        Stream.of(
                Stream.of(FeeKind.values()).map(FeeKind::term),
                Stream.of(FeeKind.values()).map(kind -> "refund.not-refundable." + kind.key()),
                Stream.of(CityFunction.values()).map(CityFunction::term),
                Stream.of(Trigger.values()).map(Trigger::term),
                Stream.of(Trigger.values())
                    .map(trigger -> "refund.not-refundable.ending." + trigger.key()))
            .flatMap(key -> key);
    assertThat(EN.keySet()).containsAll(keys.toList());
  }

  @Test
  void haveASentenceForEveryStepThatTheSettingsCanLeadTo() {
    var rules = SampleRefund.POLICIES.all().stream().map(RefundPolicy::rule);
    assertThat(EN.keySet()).containsAll(rules.flatMap(FeesMessagesTest::steps).toList());
  }

  private static Stream<String> steps(RefundRule rule) {
    return switch (rule) {
      case RefundRule.CumulativeFunctions it ->
          Stream.concat(
              it.deductions().stream().map(each -> "refund.step." + each.function().key()),
              Stream.of("refund.step." + it.charge().each().key()));
      case RefundRule.LinearStage it ->
          Stream.concat(
              Stream.of("refund.step.before." + it.stages().getFirst().before().getFirst().key()),
              it.stages().stream()
                  .flatMap(stage -> stage.before().stream())
                  .map(function -> "refund.step.after." + function.key()));
      case RefundRule.FullLessCharges it -> Stream.of("refund.step." + it.charge().each().key());
      case RefundRule.TimeWindow _, RefundRule.NoRefund _ -> Stream.of();
    };
  }

  static Stream<RefundCase> cases() {
    return RefundWorksheetTest.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findEveryWordTheyNameInTheirStep(RefundCase refund) {
    for (var line : SampleRefund.POLICIES.worksheet(refund).lines()) {
      for (var step : line.steps()) {
        assertThat(EN).containsKey(step.key());
        assertThat(step.words().keySet()).containsAll(names(EN.getOrDefault(step.key(), "")));
      }
    }
  }

  @Test
  void spellFrenchAsItIsPrinted() {
    assertThat(FR.values())
        .allSatisfy(
            words -> assertThat(words).doesNotContain("'").doesNotContainPattern(" [:%$»]"));
  }

  @Test
  void sayTheRefundOfAStageWithAndWithoutMoney() {
    var words = new HashMap<String, Object>(Map.of("refunded", 50));
    var late = new MessageFormat(FR.get("refund.step.after.review-started"), Locale.CANADA_FRENCH);
    assertThat(late.format(words)).endsWith("50\u00a0% remboursés");
    words.put("refunded", 0);
    assertThat(late.format(words)).endsWith("rien n’est remboursé");
  }

  private static Set<String> names(String sentence) {
    return new MessageFormat(sentence, Locale.ROOT).getArgumentNames();
  }

  private static Map<String, String> read(String language) {
    var file = Path.of("src/main/resources/messages/fees_" + language + ".properties");
    var sentences = new Properties();
    try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return sentences.stringPropertyNames().stream()
        .collect(toMap(key -> key, sentences::getProperty));
  }
}
