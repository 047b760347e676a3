package openpermits.intake.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/// The answers to the guide as the query of an address.
public final class GuideAddress {

  /// The field of a question that is shown again though it is answered.
  static final String CHANGE = "change";

  private GuideAddress() {}

  /// With its question mark; empty when nothing is answered.
  public static String query(Map<String, String> answers) {
    var address = UriComponentsBuilder.newInstance();
    answers.forEach((question, _) -> address.queryParam(question, "{" + question + "}"));
    return address.encode().buildAndExpand(answers).toUriString();
  }

  /// Shows one of the questions again.
  public static String changing(String question, Map<String, String> answers) {
    var fields = new LinkedHashMap<>(answers);
    fields.put(CHANGE, question);
    return query(fields);
  }
}
