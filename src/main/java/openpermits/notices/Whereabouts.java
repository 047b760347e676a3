package openpermits.notices;

import openpermits.applications.Application;
import openpermits.web.Text;

/// How mails and letters say in one line where a file is about.
final class Whereabouts {

  private Whereabouts() {}

  static String line(Application application, Text text) {
    var line = application.location().line();
    return application.otherLocations() == 0
        ? line
        : line + " " + text.say("app.location.others", "n", application.otherLocations());
  }
}
