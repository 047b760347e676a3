package openpermits.documents.uploads;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// A content that arrived before the form that names it.
///
/// @param owner the account that sent it, the only one that reaches it
/// @param kind as the form says: anything
/// @param name what its sender calls the document
public record Upload(UUID owner, UUID id, String kind, String name) {

  /// What the name of the form's field begins with; the kind follows. Its value is the id, a space,
  /// and the name.
  private static final String FIELD = "upload-";

  private static final int ID = 36;

  /// Those that a form names. What is not written as one is none.
  public static List<Upload> in(MultiValueMap<String, String> fields, UUID owner) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith(FIELD))
        .flatMap(field ->
            field.getValue().stream()
                .flatMap(
                    value -> of(owner, field.getKey().substring(FIELD.length()), value).stream()))
        .toList();
  }

  private static Optional<Upload> of(UUID owner, String kind, String value) {
    return Stream.of(value)
        .filter(it -> it.length() > ID + 1)
        .flatMap(it -> id(it.substring(0, ID)).stream())
        .map(id -> new Upload(owner, id, kind, value.substring(ID + 1)))
        .findFirst();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
