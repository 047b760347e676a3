/// Plans and papers attached to a file: received, checked, kept, and handed out again.
@NullMarked
@ApplicationModule(
    displayName = "Documents",
    allowedDependencies = {
      "kernel",
      "platform",
      "settings",
      "web",
      "catalogue",
      "applications",
      "applications::portal"
    })
package openpermits.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
