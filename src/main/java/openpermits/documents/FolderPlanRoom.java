package openpermits.documents;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// A folder, with a folder below it for each first two digits of the ids, so that none grows too
/// full to list. Several portals may share it.
record FolderPlanRoom(Path folder) implements PlanRoom {

  @Override
  public void keep(UUID id, Path content) throws IOException {
    Files.createDirectories(shelf(id));
    Files.move(content, place(id), ATOMIC_MOVE);
    Folders.flush(shelf(id));
  }

  @Override
  public InputStream open(UUID id) throws IOException {
    return Files.newInputStream(place(id));
  }

  @Override
  public void remove(UUID id) throws IOException {
    Files.deleteIfExists(place(id));
  }

  @Override
  public PlanRoom beside(String name) {
    return new FolderPlanRoom(folder.resolveSibling(name));
  }

  private Path place(UUID id) {
    return shelf(id).resolve(id.toString());
  }

  private Path shelf(UUID id) {
    return folder.resolve(id.toString().substring(0, 2));
  }
}
