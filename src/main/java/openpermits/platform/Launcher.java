package openpermits.platform;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How this machine starts one of PostgreSQL's programs: never as root, which it refuses; in a
/// session of its own, so that a Ctrl-C reaches the portal alone, which then stops it in order; and
/// bound to die with us.
record Launcher(List<String> prefix, boolean asNobody) {

  private static final int NOBODY = 65534;
  private static final List<String> BOUND = List.of("setsid", "setpriv", "--pdeathsig", "INT");
  private static final List<String> IN_A_NAMESPACE =
      List.of("setsid", "unshare", "--user", "setpriv", "--pdeathsig", "INT");
  private static final List<String> AS_NOBODY =
      List.of(
          "setsid",
          "setpriv",
          "--reuid=" + NOBODY,
          "--regid=" + NOBODY,
          "--clear-groups",
          "--pdeathsig",
          "INT");

  static Launcher here() {
    return isRoot() ? asRoot() : asOurselves();
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }

  private static Launcher asRoot() {
    return Stream.of(new Launcher(IN_A_NAMESPACE, false), new Launcher(AS_NOBODY, true))
        .filter(Launcher::works)
        .findFirst()
        .orElseThrow(() ->
            new CannotStart(
                "PostgreSQL does not run as root, and neither unshare nor setpriv can change that here: start the portal as an ordinary user, or give it a database with DATABASE_URL."));
  }

  /// Where there is no `setpriv`, the next start finds what a killed portal left and stops it.
  private static Launcher asOurselves() {
    var bound = new Launcher(BOUND, false);
    return bound.works() ? bound : new Launcher(List.of(), false);
  }

  List<String> command(List<String> program) {
    var command = new ArrayList<>(prefix);
    command.addAll(program);
    return command;
  }

  /// Hands a file over to whom PostgreSQL runs as.
  void give(Path file) {
    if (asNobody) {
      try {
        Files.setAttribute(file, "unix:uid", NOBODY);
      } catch (IOException cause) {
        throw new UncheckedIOException(cause);
      }
    }
  }

  private boolean works() {
    try {
      return new ProcessBuilder(command(List.of("true")))
              .redirectErrorStream(true)
              .redirectOutput(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
