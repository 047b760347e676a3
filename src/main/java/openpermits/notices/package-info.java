/// What the municipality writes to people: mail in the reader's language, sent from an outbox, and
/// the letter that says what was decided.
@NullMarked
@ApplicationModule(
    displayName = "Notices",
    allowedDependencies = {
      "kernel",
      "settings",
      "web",
      "catalogue",
      "accounts",
      "businesses",
      "places",
      "fees",
      "applications"
    })
package openpermits.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
