package openpermits.dashboard.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openpermits.applications.ReviewDesk;
import openpermits.web.Answer;
import openpermits.web.Get;
import openpermits.web.Person;
import openpermits.web.Post;
import openpermits.web.Redirect;
import openpermits.web.Route;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestParam;

/// Staff reads what waits, and takes some of it on.
@Controller
class QueueController {

  private final QueueSections sections;
  private final ReviewDesk desk;

  QueueController(QueueSections sections, ReviewDesk desk) {
    this.sections = sections;
    this.desk = desk;
  }

  @Get(Route.STAFF_QUEUE)
  Answer show(@RequestParam Map<String, String> fields, Person officer) {
    var query = QueueQuery.of(fields);
    return new QueuePage(
        query,
        sections.counts(officer.account()),
        sections.content(query, officer.account()),
        QueueNotice.of(fields.getOrDefault("notice", "")));
  }

  /// Assigns the chosen requests to the reader, and goes back to the same place in the queue.
  ///
  /// @param chosen requests; those decided by now stay as they are
  @Post(Route.STAFF_QUEUE)
  Answer assign(
      @RequestParam Map<String, String> fields,
      @RequestParam(name = "withdrawal", defaultValue = "") List<UUID> chosen,
      Person officer,
      Locale language) {
    var queue = Route.STAFF_QUEUE.in(language) + "?" + QueueQuery.of(fields).text();
    if (chosen.isEmpty()) {
      return Redirect.to(queue).noticing(QueueNotice.NOTHING_CHOSEN.key());
    }
    desk.assignAll(chosen, officer.account());
    return Redirect.to(queue).noticing(QueueNotice.ASSIGNED.key());
  }
}
