/// The permit: its issuance.
@NullMarked
@ApplicationModule(
    displayName = "Permits",
    allowedDependencies = {"kernel", "web", "applications"})
package openpermits.permits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
