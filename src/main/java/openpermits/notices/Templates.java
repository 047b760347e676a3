package openpermits.notices;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import openpermits.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Renders what no browser asks for: a mail's HTML.
@Component
class Templates {

  private final TemplateEngine engine;

  Templates(TemplateEngine engine) {
    this.engine = engine;
  }

  String html(MailText text, String language) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("mail", text);
    parameters.put("language", Languages.of(language).toLanguageTag());
    var output = new StringOutput();
    engine.render("notices/MailText.jte", parameters, output);
    return output.toString();
  }
}
