package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openpermits.applications.Applications;
import openpermits.applications.History;
import openpermits.applications.Obstacle;
import openpermits.catalogue.Status;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Refused;
import openpermits.support.PortalTest;
import openpermits.support.SampleCity;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class DocumentsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
  private static final Actor ANA = new Actor(Role.APPLICANT, UUID.randomUUID(), "Ana Lopez");

  private final Documents documents;
  private final LooseContents loose;
  private final Applications applications;
  private final History history;
  private final SampleCity city;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Path folder;
  private final DocumentRules rules;

  @Autowired
  DocumentsTest(
      Documents documents,
      LooseContents loose,
      Applications applications,
      History history,
      SampleCity city,
      JdbcClient jdbc,
      TransactionTemplate transactions,
      DocumentRules rules,
      @Value("${openpermits.data}") Path data) {
    this.documents = documents;
    this.loose = loose;
    this.applications = applications;
    this.history = history;
    this.city = city;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.rules = rules;
    this.folder = data.resolve("documents");
  }

  @Test
  void areKeptAsTheyWereSent() throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    var content = Papers.pdf(3, new PDRectangle(2592, 1728));

    var document = receive(file, "élévations (2).pdf", content);

    assertThat(documents.of(file))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("hasThumbnail")
        .containsExactly(document);
    assertThat(document.name()).isEqualTo("élévations (2).pdf");
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.sheet()).isEqualTo(new Sheet(3, 914, 610));
    assertThat(document.size()).isEqualTo(content.length);
    assertThat(document.sha256()).isEqualTo(sha256(content));
    assertThat(document.version()).isEqualTo(1);
    assertThat(document.receivedBy()).isEqualTo("Ana Lopez");
    assertThat(document.virusCheck()).isEqualTo(Document.VirusCheck.UNCHECKED);
    try (var kept = documents.open(document)) {
      assertThat(kept.readAllBytes()).isEqualTo(content);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void areAlsoImages(String format) {
    var file = city.file(ANA, "submitted", NOW);

    var document = receive(file, "scan", Papers.image(format));

    assertThat(document.mediaType()).isEqualTo("image/" + format);
    assertThat(document.sheet()).isNull();
  }

  static Stream<Arguments> flawed() {
    var pdf = Papers.pdf(2);
    return Stream.of(
        Arguments.of("nothing", new byte[0], Flaw.Empty.class),
        Arguments.of("text", "Bonjour".getBytes(UTF_8), Flaw.WrongType.class),
        Arguments.of("page.pdf", "<html>%PDF-1.4".getBytes(UTF_8), Flaw.WrongType.class),
        Arguments.of("program.pdf", new byte[] {'M', 'Z', 0, 0}, Flaw.WrongType.class),
        Arguments.of("password.pdf", Papers.protectedPdf("secret"), Flaw.Protected.class),
        Arguments.of("no printing.pdf", Papers.protectedPdf(""), Flaw.Protected.class),
        Arguments.of("head.pdf", "%PDF-1.7\n".getBytes(UTF_8), Flaw.Broken.class),
        Arguments.of("half.pdf", Arrays.copyOf(pdf, pdf.length / 3), Flaw.Broken.class));
  }

  @ParameterizedTest
  @MethodSource("flawed")
  void areRefusedWithoutATraceWhenTheyAreFlawed(
      String name, byte[] content, Class<? extends Flaw> flaw) throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    var before = contents();

    var refusal = catchThrowableOfType(Refused.class, () -> receive(file, name, content));

    assertThat(refusal.reason()).isInstanceOf(flaw);
    assertThat(documents.of(file)).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areRefusedWhenTheyNeverEnd() throws IOException {
    var before = contents();

    var refusal =
        catchThrowableOfType(
            Refused.class, () -> documents.take("endless.pdf", new Zeros(Long.MAX_VALUE)));

    assertThat(refusal.reason()).isEqualTo(new Flaw.TooLarge(rules.megabytes()));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areGoneWhenTheConnectionIsCut() throws IOException {
    var before = contents();
    var cut = new Zeros(100_000);

    assertThatThrownBy(() -> documents.take("half.pdf", cut)).hasMessageContaining("cut");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areNotTakenOnceTheFileIsOver() throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    jdbc.sql("update applications set status = 'withdrawn', ended_at = ? where file_number = ?")
        .params(NOW.atOffset(java.time.ZoneOffset.UTC), file.toString())
        .update();
    var before = contents();

    var refusal =
        catchThrowableOfType(Refused.class, () -> receive(file, "late.pdf", Papers.pdf(1)));

    assertThat(refusal.reason()).isEqualTo(new Obstacle.FileOver(Status.WITHDRAWN));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void followADraftThatGetsItsNumber() throws IOException {
    var draft = draft();
    var document = receive(draft, "plan.pdf", Papers.pdf(1));
    var number = FileNumber.of("CON-2027-" + draft.toString().substring(6));

    jdbc.sql(
            "update applications set file_number = ?, status = 'submitted', submitted_at = now() where file_number = ?")
        .params(number.toString(), draft.toString())
        .update();

    assertThat(documents.of(number)).extracting(Document::id).containsExactly(document.id());
  }

  @Test
  void goWithADraftThatIsDeletedForGood() throws IOException {
    var draft = draft();
    loose.sweep(Instant.now());
    var before = contents();
    receive(draft, "plan.pdf", Papers.pdf(1));

    applications.change(draft, application -> application.delete(ANA, NOW));
    loose.sweep(Instant.now());
    assertThat(documents.of(draft)).isNotEmpty();

    applications.change(draft, application -> application.expire(NOW));
    loose.sweep(Instant.now());
    assertThat(documents.of(draft)).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areDeletedFromADraft() throws IOException {
    var draft = draft();
    loose.sweep(Instant.now());
    var before = contents();
    var document = receive(draft, "plan.pdf", Papers.pdf(1));

    documents.remove(document, ANA, NOW);
    loose.sweep(Instant.now());

    assertThat(documents.of(draft)).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areKeptButCountNoMoreWhenTheFileWasSubmitted() throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    var document = receive(file, "plan.pdf", Papers.pdf(1));

    documents.remove(document, ANA, NOW);
    loose.sweep(Instant.now());

    assertThat(documents.of(file)).singleElement().matches(it -> !it.isCurrent());
    try (var kept = documents.open(document)) {
      assertThat(kept.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void haveVersionsOfWhichTheLastCounts() {
    var file = city.file(ANA, "submitted", NOW);
    var first = receive(file, "plan.pdf", Papers.pdf(1));

    var second = documents.replace(first, take("plan 2.pdf"), ANA, NOW);
    var third = documents.replace(first, take("plan 3.pdf"), ANA, NOW);

    assertThat(List.of(second.version(), third.version())).containsExactly(2, 3);
    assertThat(documents.of(file))
        .hasSize(3)
        .filteredOn(Document::isCurrent)
        .containsExactly(third);
  }

  @Test
  void areNotLeftBehindByWorkThatIsUndone() throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    var before = contents();
    var arrival = take("plan.pdf");

    transactions.executeWithoutResult(work -> {
      documents.attach(file, "site-plan", arrival, ANA, NOW);
      work.setRollbackOnly();
    });
    documents.drop(arrival);

    assertThat(documents.of(file)).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areNotDroppedOnceTheyAreAttached() throws IOException {
    var file = city.file(ANA, "submitted", NOW);
    var arrival = take("plan.pdf");
    var document = documents.attach(file, "site-plan", arrival, ANA, NOW);

    documents.drop(arrival);

    try (var kept = documents.open(document)) {
      assertThat(kept.readAllBytes()).isNotEmpty();
    }
  }

  @Test
  void areForgottenWhenNobodyAttachesThemForADay() throws IOException {
    loose.sweep(Instant.now().plusSeconds(25 * 3600));
    var before = contents();
    take("plan.pdf");

    loose.sweep(Instant.now().plusSeconds(23 * 3600));
    assertThat(contents()).isNotEqualTo(before);
    loose.sweep(Instant.now().plusSeconds(25 * 3600));
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areToldOfInTheHistoryOfAFileThatWasSubmitted() {
    var file = city.file(ANA, "submitted", NOW);
    var first = receive(file, "instant:x.pdf", Papers.pdf(1));
    var second = documents.replace(first, take("money:2.pdf"), ANA, NOW);

    documents.remove(second, ANA, NOW);
    documents.remove(second, ANA, NOW);

    assertThat(history.of(file))
        .extracting(entry -> entry.event() + " " + entry.words().get("name"))
        .containsExactly(
            "documentRemoved \u2068money:2.pdf\u2069",
            "documentReplaced \u2068money:2.pdf\u2069",
            "documentReceived \u2068instant:x.pdf\u2069");
  }

  @Test
  void areNotToldOfWhileTheyAreInADraft() {
    var draft = draft();

    documents.remove(receive(draft, "plan.pdf", Papers.pdf(1)), ANA, NOW);

    assertThat(history.of(draft)).isEmpty();
  }

  private Document receive(FileNumber file, String name, byte[] content) {
    var arrival = documents.take(name, new ByteArrayInputStream(content));
    try {
      return documents.attach(file, "site-plan", arrival, ANA, NOW);
    } catch (Refused refusal) {
      documents.drop(arrival);
      throw refusal;
    }
  }

  private Arrival take(String name) {
    return documents.take(name, new ByteArrayInputStream(Papers.pdf(1)));
  }

  private FileNumber draft() {
    var file = city.file(ANA, "submitted", NOW);
    var draft = FileNumber.of("DRAFT-9" + file.toString().substring(10));
    jdbc.sql(
            "update applications set file_number = ?, status = 'draft', submitted_at = null where file_number = ?")
        .params(draft.toString(), file.toString())
        .update();
    return draft;
  }

  /// Those that came and those that are kept. Pictures of what other tests have sent are made all
  /// the while.
  private List<Path> contents() throws IOException {
    var contents = new ArrayList<Path>();
    for (var part : List.of("incoming", "kept")) {
      try (var all = Files.walk(Files.createDirectories(folder.resolve(part)))) {
        all.filter(Files::isRegularFile).sorted().forEach(contents::add);
      }
    }
    return contents;
  }

  private static String sha256(byte[] content) {
    try {
      return java.util.HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// As many zeros, and then no network.
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("cut");
      }
      Arrays.fill(piece, from, from + length, (byte) 0);
      return length;
    }
  }
}
