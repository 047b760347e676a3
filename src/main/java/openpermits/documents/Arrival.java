package openpermits.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that came in, passed every check and lies in the plan room, but belongs to no file
/// yet. One that is attached to none is removed within a day, or at once by [Documents#drop].
///
/// @param name already made fit: see [Document#name]
public record Arrival(
    UUID id,
    String name,
    long size,
    String mediaType,
    String sha256,
    @Nullable Sheet sheet,
    Document.VirusCheck virusCheck) {}
