package openpermits.intake.portal;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Catalogue;
import openpermits.catalogue.Question;
import openpermits.catalogue.Step;
import openpermits.documents.Papers;
import openpermits.documents.portal.Slot;
import openpermits.intake.FilledForm;
import openpermits.intake.FilledForms;
import openpermits.intake.Stage;
import openpermits.intake.ValidAnswers;
import openpermits.kernel.FileNumber;
import openpermits.support.Customer;
import openpermits.web.Route;

/// How a customer fills in an application and submits it, page by page.
record Applying(Catalogue catalogue, FilledForms forms) {

  private static final byte[] PLAN = Papers.pdf(1);

  /// Each step as often as new questions come up.
  void fillIn(Customer customer, String type, String draft) {
    for (var step : Step.values()) {
      var answers = answers(catalogue.type(type), step);
      var route = Stage.of(step).route();
      var sent = customer.fill(route, draft, answers);
      for (int again = 0; again < 4 && sent.getResponse().getStatus() != 303; again++) {
        sent = customer.fill(route, draft, answers);
      }
      assertThat(sent).as(type + " " + step).hasStatus(303);
    }
    var needed = form(draft).missingDocuments();
    assertThat(form(draft).isComplete()).as(type).isFalse();
    assertThat(customer.fill(Route.NEW_APPLICATION_DOCUMENTS, draft, Map.of())).hasStatus(303);
    assertThat(form(draft).isComplete()).as(type).isEqualTo(needed.isEmpty());
    if (!needed.isEmpty()) {
      var files =
          needed.stream().collect(toMap(it -> Slot.field(it.key()), _ -> PLAN, (a, _) -> a));
      assertThat(customer.sendFiles(Route.NEW_APPLICATION_DOCUMENTS, draft, "continue", files))
          .as(type)
          .hasStatus(303);
    }
  }

  static FileNumber submit(Customer customer, Object draft) {
    var sent =
        customer.fill(
            Route.NEW_APPLICATION_SUBMIT,
            draft,
            Map.of("declaration", "yes", "signature", "Ana Lopez"));
    assertThat(sent).hasStatus(303);
    return FileNumber.of(Customer.location(sent).split("/", -1)[3]);
  }

  FilledForm form(String draft) {
    return forms.find(FileNumber.of(draft)).orElseThrow();
  }

  static Map<String, String> answers(ApplicationType type, Step step) {
    var answers = new HashMap<String, String>();
    for (Question question : type.questions().questions(step).toList()) {
      answers.putAll(ValidAnswers.to(question));
    }
    answers.put("_business", type.applicants().size() == 1 ? "Lopez et filles inc." : "me");
    return answers;
  }
}
