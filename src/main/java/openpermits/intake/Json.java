package openpermits.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// How forms and the answers with several parts are stored.
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static Map<String, String> words(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  static List<String> list(String json) {
    return MAPPER.readValue(json, new TypeReference<List<String>>() {});
  }

  static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readValue(
        json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  /// A list of what was written before.
  static String writeList(Collection<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  static <T> Map<String, T> map(String json, Class<T> type) {
    return MAPPER.readValue(
        json, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type));
  }
}
