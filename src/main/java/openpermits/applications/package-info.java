/// The file itself: what was applied for, where it stands, and every step it takes until it is
/// closed.
@NullMarked
@ApplicationModule(
    displayName = "Applications",
    allowedDependencies = {
      "kernel",
      "settings",
      "web",
      "catalogue",
      "fees",
      "accounts",
      "businesses",
      "places"
    })
package openpermits.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
