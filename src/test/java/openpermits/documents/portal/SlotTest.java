package openpermits.documents.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import openpermits.applications.SampleFile;
import openpermits.catalogue.Question;
import openpermits.documents.DocumentKinds;
import org.junit.jupiter.api.Test;

class SlotTest {

  @Test
  void isThereForEachDocumentThatAnswersAQuestion() {
    var type = SampleFile.BUILDING_PERMIT;
    var papers =
        type.questions()
            .questions()
            .filter(Question.Paper.class::isInstance)
            .map(Question::key)
            .toList();

    var slots = Slot.of(type.everyDocument(), List.of());

    assertThat(papers).isNotEmpty();
    assertThat(slots)
        .extracting(Slot::kind)
        .startsWith(papers.toArray(String[]::new))
        .contains("site-plan")
        .endsWith(DocumentKinds.OTHER);
  }
}
