/// From the wish to apply to a file with a number: the application that a person fills in over
/// eight steps, and what happens when it is submitted.
@NullMarked
@ApplicationModule(
    displayName = "Intake",
    allowedDependencies = {
      "kernel",
      "settings",
      "web",
      "catalogue",
      "fees",
      "accounts",
      "businesses",
      "places",
      "places::portal",
      "applications",
      "applications::portal",
      "documents",
      "documents::portal"
    })
package openpermits.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
