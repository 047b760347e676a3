package openpermits.intake.portal;

import java.util.Map;
import openpermits.intake.Fields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What the fields of a page showed, as the page carries it.
final class Before {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Before() {}

  static String write(Fields shown) {
    return JSON.writeValueAsString(shown.values());
  }

  /// What does not come from a page of ours says nothing.
  static Fields read(String written) {
    try {
      return written.isEmpty()
          ? Fields.NONE
          : new Fields(JSON.readValue(written, new TypeReference<Map<String, String>>() {}));
    } catch (JacksonException | NullPointerException notOurs) {
      return Fields.NONE;
    }
  }
}
