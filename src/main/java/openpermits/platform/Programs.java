package openpermits.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's own programs: `initdb`, `pg_ctl`, `postgres`.
record Programs(Path folder, Launcher launcher) {

  /// The result of a program that has ended.
  record Ended(int code, String output) {}

  static Programs forHome(Path home) {
    var launcher = Launcher.here();
    launcher.give(home);
    return new Programs(PostgresBinaries.unpacked(home, launcher), launcher);
  }

  List<String> command(String program, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(folder.resolve("bin", program).toString());
    command.addAll(arguments);
    return launcher.command(command);
  }

  Ended run(String program, String... arguments) {
    try {
      var process =
          new ProcessBuilder(command(program, List.of(arguments)))
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      var output = process.getInputStream().readAllBytes();
      return new Ended(process.waitFor(), new String(output, StandardCharsets.UTF_8));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(cause);
    }
  }
}
