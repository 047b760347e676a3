package openpermits.notices;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import openpermits.web.Languages;
import org.springframework.stereotype.Component;

/// Renders what is not a page of the portal: a mail's HTML, a letter to be printed.
@Component
class Templates {

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), "jtetemplates");

  String html(MailText text, String language) {
    return render(
        "notices/MailText.jte",
        Map.of("mail", text, "language", Languages.of(language).toLanguageTag()));
  }

  String render(String template, Map<String, Object> parameters) {
    var output = new StringOutput();
    engine.render(template, parameters, output);
    return output.toString();
  }
}
