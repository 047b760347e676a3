package openpermits.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Where style, script, fonts and marks are: under a path that changes whenever any of them does,
/// so that browsers may keep them for a year.
@Component
class Assets {

  private final String version = version();

  /// Without a slash at the end: `/assets/3f2a91c07b4d`.
  String path() {
    return "/assets/" + version;
  }

  String version() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var asset : all()) {
        digest.update(asset.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Resource[] all() throws IOException {
    var found =
        new PathMatchingResourcePatternResolver().getResources("classpath:static/assets/**/*.*");
    Arrays.sort(found, Comparator.comparing(Resource::toString));
    return found;
  }
}
