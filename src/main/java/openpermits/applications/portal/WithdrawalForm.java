package openpermits.applications.portal;

import java.util.LinkedHashMap;
import java.util.Map;
import openpermits.web.Text;
import openpermits.web.Typed;

/// What a customer types to withdraw.
record WithdrawalForm(Typed comment) {

  static final int LONGEST = 2000;

  Map<String, String> errors(Text text) {
    var errors = new LinkedHashMap<String, String>();
    if (comment.isBlank()) {
      errors.put("comment", text.say("withdraw.err.empty"));
    } else if (comment.length() > LONGEST) {
      errors.put("comment", text.say("withdraw.err.long", "max", LONGEST));
    } else if (comment.hasForbiddenCharacters()) {
      errors.put("comment", text.say("form.err.characters"));
    }
    return errors;
  }
}
