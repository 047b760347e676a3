package openpermits;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.applications.Denial;
import openpermits.applications.Effect;
import openpermits.applications.OpenWithdrawal;
import openpermits.applications.WithdrawalDraft;
import openpermits.catalogue.Status;
import openpermits.dashboard.office.QueueTab;
import openpermits.fees.CityFunction;
import openpermits.fees.RefundOrder;
import openpermits.inspections.Inspection;
import openpermits.kernel.Term;
import openpermits.reviews.Review;
import openpermits.settings.Municipality;
import openpermits.settings.Settings;
import openpermits.web.Messages;
import openpermits.web.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  private static final Path FILES = Path.of("src/main/resources/messages");
  private static final Messages MESSAGES =
      new Messages(Municipality.of(new Settings()));
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

  static Stream<String> modules() {
    return files(FILES, "_en.properties")
        .map(file -> file.getFileName().toString().replace("_en.properties", ""));
  }

  static Stream<Term> terms() {
    return Stream.<Term[]>of(
            Status.values(),
            Review.State.values(),
            Inspection.Stage.values(),
            Inspection.State.values(),
            RefundOrder.State.values(),
            Denial.Ground.values(),
            Effect.Kind.values(),
            OpenWithdrawal.State.values(),
            QueueTab.values(),
            WithdrawalDraft.Decision.values(),
            CityFunction.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void sayTheSameThingsInBothLanguages(String module) {
    assertThat(places(module, "fr")).isEqualTo(places(module, "en"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void spellFrenchAsItIsPrinted(String module) {
    assertThat(sentences(module, "fr"))
        .allSatisfy((key, words) ->
            assertThat(words)
                .as(key)
                .doesNotContain("'")
                .doesNotContainPattern(" [:%$»]|« ")
                .doesNotContainPattern("[\\p{L})}]:( |$)|[\\d}][%$]|«[^\u00a0]")
                .doesNotContainPattern("[ \u00a0\u202f][;!?]"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void spellEnglishAsItIsPrinted(String module) {
    assertThat(sentences(module, "en"))
        .allSatisfy((key, words) ->
            assertThat(words)
                .as(key)
                .doesNotContain("'")
                .doesNotContainPattern("[ \u00a0][:;!?%]"));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void nameEveryTermInItsLanguage(Term term) {
    for (var language : Set.of(Locale.ENGLISH, Locale.FRENCH)) {
      assertThat(MESSAGES.knows(language, term.term())).as(term.term()).isTrue();
    }
  }

  @Test
  void sayATermWithoutBeingToldMore() {
    var text = new Text(Locale.FRENCH, MESSAGES);
    terms()
        .filter(term -> !(term instanceof Effect.Kind))
        .forEach(term -> assertThat(text.say(term)).isNotBlank());
  }

  @Test
  void haveEverySentenceThatAPageAsksFor() {
    var asked =
        Stream.concat(
                files(Path.of("src/main/jte"), ".jte"), files(Path.of("src/main/java"), ".java"))
            .flatMap(file -> SAID.matcher(read(file)).results().map(found -> found.group(1)))
            .collect(toSet());
    assertThat(asked).allMatch(key -> MESSAGES.knows(Locale.FRENCH, key));
  }

  /// Each key with the places of its sentence.
  private static Map<String, Set<String>> places(String module, String language) {
    return sentences(module, language).entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                said -> new MessageFormat(said.getValue(), Locale.ROOT).getArgumentNames()));
  }

  private static Map<String, String> sentences(String module, String language) {
    var sentences = new Properties();
    try (var in =
        Files.newBufferedReader(
            FILES.resolve(module + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
      sentences.load(in);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    return sentences.stringPropertyNames().stream()
        .collect(toMap(identity(), sentences::getProperty));
  }

  private static Stream<Path> files(Path folder, String ending) {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
