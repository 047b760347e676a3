package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running [PdfReader]: one question at a time.
final class ReaderProcess {

  private static final List<String> LIMITS =
      List.of(
          "-Xmx192m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true");

  private final Process process;
  private final Writer questions;
  private final BufferedReader answers;

  private ReaderProcess(Process process) {
    this.process = process;
    this.questions = process.outputWriter(UTF_8);
    this.answers = process.inputReader(UTF_8);
  }

  /// It ends with us: its questions end then.
  static ReaderProcess start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java));
    command.addAll(LIMITS);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PdfReader.class.getName()));
    return new ReaderProcess(new ProcessBuilder(command).redirectError(Redirect.DISCARD).start());
  }

  /// Fails when it has ended, by itself or because it took too long.
  String ask(Path pdf, int seconds) throws IOException {
    var watch = Thread.ofVirtual().start(() -> killAfter(seconds));
    try {
      questions.write(pdf.toAbsolutePath() + "\n");
      questions.flush();
      var answer = answers.readLine();
      if (answer == null || !PdfReader.ANSWER.matcher(answer).matches()) {
        throw new IOException("the reader of PDFs ended");
      }
      return answer;
    } finally {
      watch.interrupt();
    }
  }

  private void killAfter(int seconds) {
    try {
      TimeUnit.SECONDS.sleep(seconds);
      stop();
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void stop() {
    process.destroyForcibly();
  }
}
