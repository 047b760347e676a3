package openpermits.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A running program of an [IsolatedProgram]: one question at a time, each a line, as its answer.
final class ProgramProcess {

  private static final List<String> LIMITS =
      List.of(
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Djava.awt.headless=true");

  /// All that it learns of what the portal was started with: how names of files are written. No
  /// password, no key.
  private static final Set<String> TOLD = Set.of("LANG", "LC_ALL", "LC_CTYPE");

  private final Process process;
  private final Writer questions;
  private final BufferedReader answers;

  private ProgramProcess(Process process) {
    this.process = process;
    this.questions = process.outputWriter(UTF_8);
    this.answers = process.inputReader(UTF_8);
  }

  /// It ends with us: its questions end then, and see [#endWithPortal].
  ///
  /// @param megabytes of memory for what it reads
  static ProgramProcess start(Class<?> program, int megabytes, List<String> arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.addAll(LIMITS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().keySet().retainAll(TOLD);
    return new ProgramProcess(builder.start());
  }

  /// To be called by the program first: it ends with the portal that started it also while it is at
  /// something that never ends.
  static void endWithPortal() {
    ProcessHandle.current()
        .parent()
        .ifPresent(portal -> Thread.ofPlatform().daemon().start(() -> haltAfter(portal)));
  }

  private static void haltAfter(ProcessHandle portal) {
    portal.onExit().join();
    Runtime.getRuntime().halt(1);
  }

  /// Fails when it has ended, by itself or because it took too long.
  String ask(String question, Pattern expected, int seconds) throws IOException {
    var watch = Thread.ofVirtual().start(() -> killAfter(seconds));
    try {
      questions.write(question + "\n");
      questions.flush();
      var answer = answers.readLine();
      if (answer == null || !expected.matcher(answer).matches()) {
        throw new IOException("the program ended");
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
