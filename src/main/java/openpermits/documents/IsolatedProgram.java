package openpermits.documents;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;

/// A program that opens what strangers sent, in processes of its own, each with little memory and
/// little time: what a hostile content does to one, it does to nobody else. They are started when
/// the first question comes, used again, and ended when none has come for a while.
final class IsolatedProgram {

  private final Class<?> program;
  private final Pattern answers;
  private final Limits limits;
  private final List<String> arguments;
  private final Semaphore places;
  private final ConcurrentLinkedDeque<ProgramProcess> idle = new ConcurrentLinkedDeque<>();

  /// @param program has a `main` that answers each line of its input with a line
  /// @param answers what else it says is taken for its end
  /// @param arguments of its `main`
  IsolatedProgram(Class<?> program, Pattern answers, Limits limits, List<String> arguments) {
    this.program = program;
    this.answers = answers;
    this.limits = limits;
    this.arguments = List.copyOf(arguments);
    this.places = new Semaphore(limits.atOnce(), true);
  }

  /// What it may use.
  ///
  /// @param megabytes of memory, each process
  /// @param seconds for an answer, after which the process is killed
  /// @param atOnce how many processes there are
  record Limits(int megabytes, int seconds, int atOnce) {}

  /// The answer; empty when a process ended at the question, by itself or because it took too long.
  Optional<String> ask(String question) throws IOException {
    places.acquireUninterruptibly();
    try {
      return ask(process(), question);
    } finally {
      places.release();
    }
  }

  private Optional<String> ask(ProgramProcess process, String question) {
    try {
      var answer = process.ask(question, answers, limits.seconds());
      idle.push(process);
      return Optional.of(answer);
    } catch (IOException ended) {
      process.stop();
      return Optional.empty();
    }
  }

  private ProgramProcess process() throws IOException {
    for (var process = idle.poll(); process != null; process = idle.poll()) {
      if (process.isAlive()) {
        return process;
      }
    }
    return ProgramProcess.start(program, limits.megabytes(), arguments);
  }

  /// Ends those that nobody needs now; called by a timer.
  void rest() {
    for (var process = idle.poll(); process != null; process = idle.poll()) {
      process.stop();
    }
  }
}
