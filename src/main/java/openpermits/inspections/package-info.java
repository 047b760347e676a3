/// Inspections of a file: scheduled, performed, cancelled.
@NullMarked
@ApplicationModule(
    displayName = "Inspections",
    allowedDependencies = {"kernel", "web", "fees", "applications", "applications::portal"})
package openpermits.inspections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
