package openpermits.documents.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import openpermits.documents.Document;
import openpermits.documents.DocumentRules;
import openpermits.documents.Documents;
import openpermits.documents.Papers;
import openpermits.kernel.FileNumber;
import openpermits.support.DemoCity;
import openpermits.support.PlainBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DemoCity
class UploadsTest {

  private static final FileNumber FILE = FileNumber.of("CON-2024-000409");
  private static final String TAB = "/fr/demandes/" + FILE + "/documents";
  private static final String UPLOADS = "/fr/envois";

  @LocalServerPort int port;
  @Autowired Documents documents;
  @Autowired DocumentRules rules;

  @Value("${openpermits.data}")
  Path data;

  /// What an earlier run left.
  @BeforeEach
  void nothingIsArriving() throws IOException {
    FileSystemUtils.deleteRecursively(data.resolve("documents").resolve("arriving"));
  }

  @Test
  void goOnWhereTheyWereCutAndBelongToTheFileOnceTheFormNamesThem() throws IOException {
    var julie = new Browser("julie.tremblay");
    var content = Papers.pdf(3);
    var upload = julie.begin(content.length);
    var half = content.length / 2;

    assertThat(julie.append(upload, 0, Arrays.copyOf(content, half))).isEqualTo(204);
    assertThat(julie.offset(upload)).isEqualTo(half);
    assertThat(julie.append(upload, 0, content)).isEqualTo(409);
    assertThat(julie.append(upload, half, Arrays.copyOfRange(content, half, content.length)))
        .isEqualTo(204);

    var answer = julie.send("site-plan", upload, "Plan d’été « 2 ».pdf");
    assertThat(answer.statusCode()).isEqualTo(303);
    var last = documents.of(FILE).getLast();
    assertThat(List.of(last.name(), last.kind()))
        .containsExactly("Plan d’été « 2 ».pdf", "site-plan");
    assertThat(documents.open(last)).hasBinaryContent(content);
    assertThat(isLeft(upload)).isFalse();
  }

  @Test
  void makeOneDocumentOfAFormThatIsSentTwice() throws IOException {
    var julie = new Browser("julie.tremblay");
    var upload = julie.arrived(Papers.pdf(1));
    var form = julie.form("site-plan", upload, "deux fois.pdf");

    var answers = List.of(julie.browser.send(TAB, form), julie.browser.send(TAB, form));

    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(303);
    assertThat(documents.of(FILE)).extracting(Document::name).containsOnlyOnce("deux fois.pdf");
  }

  @Test
  void areNothingToAnybodyElse() throws IOException {
    var julie = new Browser("julie.tremblay");
    var sam = new Browser("sam.carter");
    var upload = julie.arrived(Papers.pdf(1));

    assertThat(sam.head(upload).statusCode()).isEqualTo(404);
    assertThat(sam.append(upload, 0, new byte[1])).isEqualTo(404);
    assertThat(sam.browser.transfer("DELETE", upload, new byte[0], sam.token).statusCode())
        .isEqualTo(404);
    assertThat(julie.head(upload).statusCode()).isEqualTo(204);
    assertThat(
            new PlainBrowser(port)
                .transfer("HEAD", upload, new byte[0], "X-No", "one")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void keepNothingOfWhatIsRefused() throws IOException {
    var julie = new Browser("julie.tremblay");
    var before = documents.of(FILE).size();

    var noPlan = julie.arrived("MZ no plan".getBytes(US_ASCII));
    assertThat(isLeft(noPlan)).isTrue();
    var answer = julie.send("site-plan", noPlan, "x.pdf");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(PlainBrowser.text(answer))
        .contains("x.pdf : Choisissez un fichier de l’un de ces types");
    var half = julie.begin(10);
    assertThat(PlainBrowser.text(julie.send("site-plan", half, "half.pdf")))
        .contains("arrivé en entier");
    assertThat(documents.of(FILE)).hasSize(before);
    assertThat(isLeft(noPlan) || isLeft(half)).isFalse();
    assertThat(julie.create(rules.bytes() + 1).statusCode()).isEqualTo(413);
  }

  @Test
  void areLimitedInNumber() throws IOException {
    var sam = new Browser("sam.carter");
    var begun = new ArrayList<String>();
    for (var answer = sam.create(5); answer.statusCode() != 429; answer = sam.create(5)) {
      begun.add(answer.headers().firstValue("Location").orElseThrow());
    }

    assertThat(begun).hasSize(2 * rules.atOnce());
    for (var upload : begun) {
      sam.browser.transfer("DELETE", upload, new byte[0], sam.token);
    }
    assertThat(sam.create(5).statusCode()).isEqualTo(201);
  }

  private boolean isLeft(String upload) throws IOException {
    var id = upload.substring(upload.lastIndexOf('/') + 1);
    try (var all = Files.walk(data.resolve("documents").resolve("arriving"))) {
      return all.anyMatch(path -> path.endsWith(id));
    }
  }

  /// The script in somebody’s browser.
  private final class Browser {

    private final PlainBrowser browser;
    private final String[] token;

    Browser(String name) throws IOException {
      this.browser = PlainBrowser.signedIn(port, name);
      this.token =
          new String[] {"X-CSRF-TOKEN", browser.hidden("/fr/profil").getOrDefault("_csrf", "none")};
    }

    HttpResponse<byte[]> create(long size) throws IOException {
      return browser.transfer("POST", UPLOADS, new byte[0], with("Upload-Length", "" + size));
    }

    String begin(long size) throws IOException {
      return create(size).headers().firstValue("Location").orElseThrow();
    }

    String arrived(byte[] content) throws IOException {
      var upload = begin(content.length);
      append(upload, 0, content);
      return upload;
    }

    int append(String upload, long from, byte[] piece) throws IOException {
      return browser
          .transfer(
              "PATCH",
              upload,
              piece,
              with("Upload-Offset", "" + from, "Content-Type", "application/offset+octet-stream"))
          .statusCode();
    }

    HttpResponse<byte[]> head(String upload) throws IOException {
      return browser.transfer("HEAD", upload, new byte[0], token);
    }

    long offset(String upload) throws IOException {
      return head(upload).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    Map<String, String> form(String kind, String upload, String name) throws IOException {
      var fields = browser.hidden(TAB);
      fields.put("upload-" + kind, upload.substring(upload.lastIndexOf('/') + 1) + " " + name);
      return fields;
    }

    HttpResponse<byte[]> send(String kind, String upload, String name) throws IOException {
      return browser.send(TAB, form(kind, upload, name));
    }

    private String[] with(String... headers) {
      var all = Arrays.copyOf(headers, headers.length + token.length);
      System.arraycopy(token, 0, all, headers.length, token.length);
      return all;
    }
  }
}
