package openpermits.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/// Where the contents of documents lie, each under the id of its document and never under its name.
/// What is kept is never changed, only removed.
interface PlanRoom {

  /// Takes over what is in `content`; it survives a crash once this returns. The file itself may be
  /// gone afterwards.
  void keep(UUID id, Path content) throws IOException;

  InputStream open(UUID id) throws IOException;

  /// Nothing to do when it is not there.
  void remove(UUID id) throws IOException;

  /// Another one, for what is not to be mixed up with what is here.
  PlanRoom beside(String name);
}
