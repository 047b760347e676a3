package openpermits.documents.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import openpermits.documents.Papers;
import openpermits.support.DemoCity;
import openpermits.support.PlainBrowser;
import openpermits.support.PlainBrowser.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Documents as no browser and no honest program makes them, from a seed: cut off, grown together,
/// swelling, of another type than they say, in forms that are none. More of them with
/// `-Duploads.count=10000`.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DemoCity
class MutatedUploadsTest {

  private static final long SEED = 20_261_124;
  private static final int UPLOADS = Integer.getInteger("uploads.count", 200);

  /// More of them on one page, and opening it is what takes the time.
  private static final int UPLOADS_TO_ONE_FILE = 100;

  /// What a form that is right is answered, whatever it holds: taken, or said what is wrong.
  private static final Set<Integer> UNDERSTOOD = Set.of(303, 422);

  private static final String TAB = "/en/applications/CON-2024-000574/documents";
  private static final String NEW_APPLICATION = "/en/applications/new/CON";

  private static final List<byte[]> CONTENTS =
      List.of(
          Papers.pdf(1),
          Papers.pdf(40),
          Papers.protectedPdf("secret"),
          Papers.protectedPdf(""),
          Papers.swellingPdf(),
          Papers.image("png"),
          Papers.image("jpeg"),
          Papers.image("tiff"),
          Papers.swellingZip(),
          "<html><script>alert(1)</script>".getBytes(UTF_8),
          "%PDF-1.7\n%%EOF".getBytes(UTF_8),
          "%!PS-Adobe-3.0".getBytes(UTF_8),
          "MZ\0\0\0".getBytes(UTF_8),
          new byte[0]);

  private static final List<String> NAMES =
      List.of(
          "plan.pdf",
          "../../../etc/passwd",
          "..\\..\\boot.ini",
          "a\0b.pdf",
          "\u202Efdp.exe",
          "x".repeat(2_000) + ".pdf",
          "\"; filename=\"other.pdf",
          "a\r\nSet-Cookie: a=b",
          ".",
          "",
          "👩‍🔧.pdf",
          "CON");

  private static final List<String> FIELDS =
      List.of("file-site-plan", "file-other", "file-", "file-../x", "_csrf", "_form", "", "🙂");

  private final Random random = new Random(SEED);

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

  @Value("${openpermits.data}")
  Path data;

  private PlainBrowser julie;
  private String page = TAB;
  private Set<UUID> incomingBefore = Set.of();
  private Set<UUID> contentsBefore = Set.of();
  private Set<UUID> documentsBefore = Set.of();

  @BeforeEach
  void begin() throws IOException {
    julie = PlainBrowser.signedIn(port, "julie.tremblay");
    incomingBefore = lyingIn("incoming");
    contentsBefore = lyingIn("kept");
    documentsBefore = documents();
  }

  @Test
  void neverBreakThePortalAndLeaveNothingBehind() throws IOException {
    var broken = new ArrayList<String>();
    for (int i = 0; i < UPLOADS; i++) {
      if (i > 0 && i % UPLOADS_TO_ONE_FILE == 0) {
        page = nextDraft();
      }
      try {
        var isRightForm = random.nextInt(5) > 0;
        var status = isRightForm ? sendFile() : sendForm();
        if (status >= 500 || (isRightForm && !UNDERSTOOD.contains(status))) {
          broken.add(i + ": " + status);
        }
      } catch (IOException unanswered) {
        broken.add(i + ": " + unanswered);
      }
    }

    assertThat(broken).isEmpty();
    assertThat(since(incomingBefore, lyingIn("incoming"))).isEmpty();
    assertThat(since(documentsBefore, documents())).isNotEmpty();
    assertThat(since(contentsBefore, lyingIn("kept")))
        .isEqualTo(since(documentsBefore, documents()));
  }

  /// The step of an application just begun that receives its documents.
  private String nextDraft() throws IOException {
    var begun = julie.post(NEW_APPLICATION, julie.hidden(NEW_APPLICATION));
    return begun
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("/[^/]+$", "/documents");
  }

  /// A content that is wrong, in a form that is right.
  private int sendFile() throws IOException {
    var fields = fields();
    var files = new Part[1 + random.nextInt(3)];
    Arrays.setAll(files, _ -> new Part(any(FIELDS), any(NAMES), content()));
    return julie.send(page, fields, files).statusCode();
  }

  /// A form that is wrong.
  private int sendForm() throws IOException {
    var form = new ByteArrayOutputStream();
    for (var field : fields().entrySet()) {
      form.writeBytes(
          "--B\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(field.getKey(), field.getValue())
              .getBytes(UTF_8));
    }
    form.writeBytes(
        "--B\r\nContent-Disposition: form-data; name=\"file-other\"; filename=\"a.pdf\"\r\n\r\n"
            .getBytes(UTF_8));
    form.writeBytes(content());
    form.writeBytes("\r\n--B--\r\n".getBytes(UTF_8));
    var body = BodyPublishers.ofByteArray(mutated(form.toByteArray()));
    return julie.send(page, "multipart/form-data; boundary=B", body).statusCode();
  }

  private Map<String, String> fields() throws IOException {
    var fields = julie.hidden(page);
    fields.put("do", "upload");
    return fields;
  }

  private byte[] content() {
    return random.nextInt(4) == 0 ? any(CONTENTS) : mutated(any(CONTENTS));
  }

  private byte[] mutated(byte[] content) {
    if (content.length == 0) {
      return content;
    }
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
      case 1 -> joined(content, any(CONTENTS));
      case 2 -> joined(any(CONTENTS), content);
      default -> scratched(content);
    };
  }

  private byte[] scratched(byte[] content) {
    var scratched = content.clone();
    for (int i = random.nextInt(20); i >= 0; i--) {
      scratched[random.nextInt(scratched.length)] = (byte) random.nextInt(256);
    }
    return scratched;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var joined = new ByteArrayOutputStream();
    joined.writeBytes(one);
    joined.writeBytes(other);
    return joined.toByteArray();
  }

  private static Set<UUID> since(Set<UUID> before, Set<UUID> now) {
    var since = new HashSet<>(now);
    since.removeAll(before);
    return since;
  }

  private Set<UUID> documents() {
    return Set.copyOf(jdbc.sql("select id from documents").query(UUID.class).list());
  }

  private Set<UUID> lyingIn(String name) throws IOException {
    var folder = Files.createDirectories(data.resolve("documents", name));
    try (var all = Files.walk(folder)) {
      var ids = new HashSet<UUID>();
      all.filter(Files::isRegularFile)
          .forEach(file -> ids.add(UUID.fromString(file.getFileName().toString())));
      return ids;
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
