package openpermits.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/// Another process that runs a PostgreSQL of its own, commits one row, and waits to be killed.
record PortalProcess(Process process) {

  private static final String COMMITTED = "committed";

  static PortalProcess on(Path home, String database) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    return new PortalProcess(
        new ProcessBuilder(
                java, "-cp", classes, PortalProcess.class.getName(), home.toString(), database)
            .redirectError(Redirect.INHERIT)
            .start());
  }

  void awaitCommit() throws IOException {
    var line = process.inputReader(UTF_8).readLine();
    if (!COMMITTED.equals(line)) {
      throw new IOException("the other process said: " + line);
    }
  }

  static void main(String[] arguments) throws Exception {
    var postgres = LocalPostgres.keptIn(Path.of(arguments[0]));
    Sql.rememberOne(postgres.database(arguments[1]));
    System.out.println(COMMITTED);
    System.in.transferTo(System.out);
  }
}
