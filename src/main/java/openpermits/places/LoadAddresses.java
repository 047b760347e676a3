package openpermits.places;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import openpermits.platform.DatabaseProgram;
import openpermits.settings.Settings;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/// The program behind `bin/load-addresses`: the portal's database and migrations, and nothing else
/// of the portal. Ends with code 1, and one sentence, when nothing was replaced.
@Import({Register.class, Settings.class})
@DatabaseProgram
final class LoadAddresses {

  private LoadAddresses() {}

  static void main(String[] arguments) {
    System.exit(load(arguments) ? 0 : 1);
  }

  private static boolean load(String... arguments) {
    try {
      var files = Arrays.stream(arguments).map(Path::of).map(LoadAddresses::file).toList();
      System.out.print(replace(files).report());
      return true;
    } catch (RegisterRefused cause) {
      System.err.println(cause.getMessage());
      return false;
    }
  }

  private static Loading replace(List<RegisterFile> files) {
    var portal = new SpringApplicationBuilder(LoadAddresses.class).web(WebApplicationType.NONE);
    try (var context = portal.run()) {
      return context.getBean(Register.class).replace(files);
    }
  }

  private static RegisterFile file(Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new RegisterRefused("There is no file %s that can be read.".formatted(path));
    }
    return new RegisterFile(path.getFileName().toString(), () -> Files.newInputStream(path));
  }
}
