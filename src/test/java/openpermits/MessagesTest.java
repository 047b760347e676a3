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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openpermits.accounts.Account;
import openpermits.accounts.AccountEvent;
import openpermits.accounts.Notice;
import openpermits.applications.CounterEntry;
import openpermits.applications.Denial;
import openpermits.applications.Effect;
import openpermits.applications.FileRight;
import openpermits.applications.Obstacle;
import openpermits.applications.OpenWithdrawal;
import openpermits.applications.WithdrawalDraft;
import openpermits.businesses.Business;
import openpermits.businesses.BusinessHistory;
import openpermits.catalogue.Family;
import openpermits.catalogue.RequiredDocument;
import openpermits.catalogue.Status;
import openpermits.dashboard.FileFilter;
import openpermits.dashboard.FileRow;
import openpermits.dashboard.office.QueueTab;
import openpermits.documents.Document;
import openpermits.documents.Flaw;
import openpermits.documents.Overtaken;
import openpermits.documents.Preview;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.fees.Payment;
import openpermits.fees.RefundOrder;
import openpermits.fees.Trigger;
import openpermits.inspections.Inspection;
import openpermits.intake.Declaration;
import openpermits.intake.PaperDates;
import openpermits.intake.Stage;
import openpermits.kernel.Actor;
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
  private static final Messages MESSAGES = new Messages(Municipality.of(new Settings()));
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

  private static final Pattern QUOTED = Pattern.compile("\"([\\w.-]+)\"");

  /// The keys that code and pages put together, besides those of a [Term] and of a reason. What
  /// takes the place of the group is a word that they quote: `app.history.` and `refused`.
  private static final List<Pattern> COMPOSED =
      Stream.of(
              "app\\.history\\.(.+)",
              "app\\.tab\\.(.+)",
              "business\\.done\\.(.+)",
              "mail\\.((?:business|party|authorization)-.+)",
              "mail\\.((?:business|party|authorization)-.+)\\.not",
              "party\\.done\\.(.+)",
              "wiz\\.date\\.(.+)",
              "map\\.(west|north|south|east)",
              "wiz\\.s3\\.(.+itude)",
              "dashboard\\.(.+)\\.(?:title|intro)",
              "documents\\.done\\.(.+)",
              "err\\.(.+)\\.(?:title|body)",
              "fee\\.working\\.(.+)",
              "info\\.(.+)\\.(?:title|\\d)",
              "lang\\.(.+)",
              "letter\\.language\\.(?:is|see)\\.(.+)",
              "mail\\.(.+)\\.subject",
              "register\\.err\\.(.+Name)",
              "review\\.confirm\\.(?:title|body|submit)\\.(.+)",
              "review\\.confirm\\.(?:letter|paper)\\.(.+)",
              "review\\.language\\.(.+)",
              "start\\.cost\\.(.+)")
          .map(Pattern::compile)
          .toList();

  static Stream<String> modules() {
    return files(FILES, "_en.properties")
        .map(file -> file.getFileName().toString().replace("_en.properties", ""));
  }

  static Stream<Term> terms() {
    return Stream.<Term[]>of(
            Account.Kind.values(),
            Notice.values(),
            Notice.Group.values(),
            Business.Kind.values(),
            Business.Role.values(),
            BusinessHistory.Event.values(),
            FileRight.values(),
            CounterEntry.Channel.values(),
            Payment.Method.values(),
            FileRow.RequiredAction.values(),
            FileFilter.values(),
            FeeKind.values(),
            Trigger.values(),
            Status.values(),
            Stage.values(),
            Stage.State.values(),
            Family.values(),
            Review.State.values(),
            Inspection.Stage.values(),
            Inspection.State.values(),
            RefundOrder.State.values(),
            Denial.Ground.values(),
            Effect.Kind.values(),
            OpenWithdrawal.State.values(),
            QueueTab.values(),
            WithdrawalDraft.Decision.values(),
            CityFunction.values(),
            RequiredDocument.Due.values(),
            Document.State.values(),
            Document.VirusCheck.values(),
            Preview.NotDrawn.values())
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
  void endASentenceOnce() {
    assertThat(MESSAGES.say(Locale.CANADA, "draft.saved", Map.of("time", "10:02 a.m.")))
        .isEqualTo("Draft saved at 10:02 a.m.");
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
    assertThat(inSources(SAID)).allMatch(key -> MESSAGES.knows(Locale.FRENCH, key));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void holdNoSentenceThatNobodyAsksFor(String module) {
    var quoted = inSources(QUOTED);
    var enumerated = enumerated().collect(toSet());
    assertThat(sentences(module, "en").keySet())
        .allMatch(
            key -> quoted.contains(key) || enumerated.contains(key) || isComposed(key, quoted));
  }

  private static boolean isComposed(String key, Set<String> quoted) {
    return COMPOSED.stream()
        .map(pattern -> pattern.matcher(key))
        .anyMatch(found -> found.matches() && quoted.contains(found.group(1)));
  }

  /// Every key of which the end is the name of a constant or of a type.
  private static Stream<String> enumerated() {
    return Stream.of(
            terms().map(Term::term),
            Stream.of(Notice.values()).map(notice -> notice.term() + ".hint"),
            Stream.of(Business.Role.values()).map(role -> role.term() + ".hint"),
            Stream.of(AccountEvent.Kind.values())
                .flatMap(kind ->
                    Stream.of("", ".subject", ".not", ".sign-in", ".reset")
                        .map(end -> "mail.account." + kind.key() + end)),
            Stream.of(Actor.Role.values())
                .map(role -> "account.role." + role.name().toLowerCase(Locale.ROOT)),
            namesOf(Obstacle.class)
                .flatMap(name -> Stream.of("why." + name + ".short", "why." + name + ".long")),
            namesOf(Overtaken.class)
                .map(name -> "documents.overtaken." + name)
                .flatMap(reason -> Stream.of(reason + ".short", reason + ".long")),
            namesOf(Flaw.class)
                .map(name -> "documents.flaw." + name)
                .flatMap(flaw -> Stream.of(flaw + ".short", flaw + ".long")),
            Stream.of(
                    "notComplete",
                    "lastContact",
                    "tooManyLinks",
                    "worksheetChanged",
                    "proposalChanged",
                    "draftChanged")
                .flatMap(name -> Stream.of("why." + name + ".short", "why." + name + ".long")),
            Stream.of("declaration." + Declaration.CURRENT),
            Stream.of(PaperDates.Wrong.values())
                .map(wrong -> wrong.name().toLowerCase(Locale.ROOT))
                .flatMap(wrong ->
                    Stream.of(
                        "counter.err.received." + wrong,
                        "counter.err.signed." + wrong,
                        "paper.err.received." + wrong)),
            Stream.of(Effect.Kind.values()).map(kind -> kind.term() + ".planned"),
            Stream.of(FeeKind.values()).map(kind -> "refund.not-refundable." + kind.key()),
            Stream.of(Trigger.values()).map(end -> "refund.not-refundable.ending." + end.key()),
            Stream.of(CityFunction.values())
                .flatMap(function ->
                    Stream.of("", "after.", "before.")
                        .map(when -> "refund.step." + when + function.key())))
        .flatMap(keys -> keys);
  }

  /// What each case of a sealed type is called in messages.
  private static Stream<String> namesOf(Class<?> cases) {
    return Stream.of(cases.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  /// What the first group of the pattern matches in code and pages.
  private static Set<String> inSources(Pattern pattern) {
    return Stream.concat(
            files(Path.of("src/main/jte"), ".jte"), files(Path.of("src/main/java"), ".java"))
        .flatMap(file -> pattern.matcher(read(file)).results().map(found -> found.group(1)))
        .collect(toSet());
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
