package openpermits.documents.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openpermits.documents.Document;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.documents.Papers;
import openpermits.kernel.FileNumber;
import openpermits.support.DemoCity;
import openpermits.support.PlainBrowser;
import openpermits.support.PlainBrowser.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DemoCity
class DocumentPagesTest {

  private static final FileNumber FILE = FileNumber.of("CON-2024-000409");
  private static final String TAB = "/fr/demandes/" + FILE + "/documents";

  @LocalServerPort int port;
  @Autowired Documents documents;
  @Autowired DocumentRules rules;

  @Value("${openpermits.data}")
  Path data;

  @Test
  void takeSeveralDocumentsAtOnceAndHandThemBackUnderTheirNames() throws IOException {
    var julie = julie();
    var names =
        List.of(
            "Plan d’implantation « révisé » (2).pdf",
            "\u202Bمخطط\u202C.pdf",
            "a \"quoted\" one; x=y.pdf",
            "é".repeat(125) + "x.pdf");
    var before = documents.of(FILE).size();
    var parts = new ArrayList<Part>();
    names.forEach(name -> parts.add(new Part("file-site-plan", name, Papers.pdf(2))));
    parts.add(new Part("file-elevations", "", new byte[0]));

    var answer = julie.send(TAB, julie.hidden(TAB), parts.toArray(Part[]::new));

    assertThat(answer.statusCode()).isEqualTo(303);
    var sent = documents.of(FILE).subList(before, before + names.size());
    assertThat(documents.of(FILE)).hasSize(before + names.size());
    assertThat(sent).extracting(Document::name).containsExactlyElementsOf(names);
    for (var document : sent) {
      assertThat(document.kind()).isEqualTo("site-plan");
      assertIsHandedBack(document, julie.open(TAB + "/" + document.id()));
    }
    assertThat(PlainBrowser.text(julie.open(TAB))).contains("<bdi>a \"quoted\" one; x=y.pdf</bdi>");
  }

  private static void assertIsHandedBack(Document document, HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).hasSize((int) document.size());
    var headers = answer.headers().map();
    assertThat(headers)
        .contains(
            entry("content-type", List.of("application/pdf")),
            entry("x-content-type-options", List.of("nosniff")));
    assertThat(headers.get("content-disposition"))
        .singleElement()
        .asString()
        .startsWith("attachment;")
        .endsWith("filename*=UTF-8''" + encoded(document.name()));
  }

  /// As RFC 5987 writes it.
  private static String encoded(String name) {
    var encoded = new StringBuilder();
    for (var each : name.getBytes(UTF_8)) {
      var isPlain = each > 0 && (Character.isLetterOrDigit(each) || ".-_~".indexOf(each) >= 0);
      encoded.append(isPlain ? "" + (char) each : "%%%02X".formatted(each));
    }
    return encoded.toString();
  }

  @Test
  void makeOneDocumentOfAFormThatIsSentTwice() throws IOException {
    var julie = julie();
    var form = julie.hidden(TAB);
    var before = documents.of(FILE).size();
    var contents = contents();

    var first = julie.send(TAB, form, new Part("file-site-plan", "once.pdf", Papers.pdf(1)));
    var second = julie.send(TAB, form, new Part("file-site-plan", "once.pdf", Papers.pdf(1)));

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(second.headers().map().get("location"))
        .isEqualTo(first.headers().map().get("location"));
    assertThat(documents.of(FILE)).hasSize(before + 1);
    assertThat(contents()).hasSize(contents.size() + 1);
  }

  @Test
  void takeWhatIsSoundAndSayWhatIsWrongWithTheRest() throws IOException {
    var julie = julie();
    var before = documents.of(FILE).size();

    var answer =
        julie.send(
            TAB,
            julie.hidden(TAB),
            new Part("file-site-plan", "good.pdf", Papers.pdf(1)),
            new Part("file-elevations", "letter.pdf", "Bonjour".getBytes(UTF_8)));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(PlainBrowser.text(answer))
        .contains("href=\"#file-elevations\">letter.pdf\u00a0: Choisissez un fichier de l’un")
        .contains("Les autres documents sont reçus");
    assertThat(documents.of(FILE)).hasSize(before + 1);
  }

  @Test
  void sayWhatToDoAboutADocumentThatIsTooLarge() throws IOException {
    var julie = julie();
    var before = contents();

    var answer =
        julie.send(
            TAB,
            julie.hidden(TAB),
            new Part("file-site-plan", "vast.pdf", new Zeros(rules.bytes() + 1)));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(PlainBrowser.text(answer))
        .contains("vast.pdf\u00a0: Le fichier doit être de 500\u00a0Mo ou moins.");
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void askForAFileWhenNoneWasChosen() throws IOException {
    var julie = julie();

    var answer = julie.send(TAB, julie.hidden(TAB), new Part("file-site-plan", "", new byte[0]));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(PlainBrowser.text(answer)).contains("Choisissez un fichier");
  }

  @Test
  void areThereForNobodyElse() throws IOException {
    var julie = julie();
    julie.send(TAB, julie.hidden(TAB), new Part("file-site-plan", "mine.pdf", Papers.pdf(1)));
    var document = documents.of(FILE).getLast().id();
    var sam = PlainBrowser.signedIn(port, "sam.carter");
    var jacques = PlainBrowser.signedIn(port, "jacques.roy");
    var inTheOffice = "/fr/personnel/dossiers/" + FILE + "/documents/" + document;

    assertThat(sam.open(TAB + "/" + document).statusCode()).isEqualTo(404);
    assertThat(sam.open(inTheOffice).statusCode()).isEqualTo(404);
    assertThat(julie.open(inTheOffice).statusCode()).isEqualTo(404);
    assertThat(julie.open("/fr/demandes/CON-2024-000377/documents/" + document).statusCode())
        .isEqualTo(404);
    assertThat(julie.open(TAB + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    assertThat(julie.open(TAB + "/..%2f..%2fpostgres").statusCode()).isIn(400, 404);
    assertThat(new PlainBrowser(port).open(TAB + "/" + document).statusCode()).isEqualTo(303);
    assertThat(jacques.open(inTheOffice).statusCode()).isEqualTo(200);
    assertThat(PlainBrowser.text(jacques.open("/fr/personnel/dossiers/" + FILE)))
        .contains("mine.pdf");
  }

  @Test
  void areSentByNobodyElse() throws IOException {
    var before = contents();
    var part = new Part("file-site-plan", "theirs.pdf", Papers.pdf(1));
    var sam = PlainBrowser.signedIn(port, "sam.carter");

    var stranger = new PlainBrowser(port).send(TAB, Map.of(), part);
    var neighbour = sam.send(TAB, sam.hidden("/fr/profil"), part);
    var forged = julie().send(TAB, Map.of("_csrf", "forged"), part);

    assertThat(stranger.statusCode()).isEqualTo(303);
    assertThat(neighbour.statusCode()).isEqualTo(404);
    assertThat(forged.statusCode()).isEqualTo(303);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void keepTheVersionBefore() throws IOException {
    var julie = julie();
    julie.send(TAB, julie.hidden(TAB), new Part("file-site-plan", "v1.pdf", Papers.pdf(1)));
    var first = documents.of(FILE).getLast();
    var replace = TAB + "/" + first.id() + "/remplacer";

    var answer =
        julie.send(
            replace, julie.hidden(replace), new Part("file-site-plan", "v2.pdf", Papers.pdf(3)));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(documents.of(FILE))
        .filteredOn(it -> it.series().equals(first.series()))
        .extracting(Document::name, Document::version, Document::isCurrent)
        .containsExactly(tuple("v1.pdf", 1, false), tuple("v2.pdf", 2, true));
  }

  @Test
  void removeADocumentOnce() throws IOException {
    var julie = julie();
    julie.send(TAB, julie.hidden(TAB), new Part("file-site-plan", "wrong.pdf", Papers.pdf(1)));
    var remove = TAB + "/" + documents.of(FILE).getLast().id() + "/enlever";
    var form = julie.hidden(remove);

    assertThat(julie.post(remove, form).statusCode()).isEqualTo(303);
    assertThat(julie.post(remove, form).statusCode()).isEqualTo(303);
    assertThat(documents.of(FILE).getLast().isCurrent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no parts at all",
        "--B",
        "--B\r\n",
        "--B--\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file-x\"; filename=\"a.pdf\"\r\n\r\nno end",
        "--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\0.pdf\"\r\n\r\nx\r\n--B--\r\n",
        "--B\r\nContent-Disposition: nonsense\r\n\r\nx\r\n--B--\r\n",
        "--B\r\n: \r\n\r\n\r\n--B--\r\n"
      })
  void areBadWhenTheyAreNoForm(String body) throws IOException {
    var before = contents();

    var answer =
        julie().send(TAB, "multipart/form-data; boundary=B", BodyPublishers.ofString(body));

    assertThat(answer.statusCode()).isIn(303, 400);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void areGoneWhenTheConnectionIsCut() throws IOException {
    var before = contents();
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      var cut =
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nContent-Type: multipart/form-data; boundary=B\r\n\r\n--B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a\"\r\n\r\n%%PDF-1.7"
              .formatted(TAB);
      socket.getOutputStream().write(cut.getBytes(UTF_8));
    }
    await().untilAsserted(() -> assertThat(contents()).isEqualTo(before));
  }

  private PlainBrowser julie() throws IOException {
    return PlainBrowser.signedIn(port, "julie.tremblay");
  }

  /// What people sent, and not what the portal draws of it meanwhile.
  private List<Path> contents() throws IOException {
    var folder = Files.createDirectories(data.resolve("documents"));
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(DocumentPagesTest::isSent).sorted().toList();
    }
  }

  private static boolean isSent(Path content) {
    return !content.toString().matches(".*/documents/(drawing|pictures)/.*");
  }

  /// As many zeros.
  private static final class Zeros extends InputStream {

    private long left;

    Zeros(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] piece, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      var read = (int) Math.min(length, left);
      left -= read;
      Arrays.fill(piece, from, from + read, (byte) 0);
      return read;
    }
  }
}
