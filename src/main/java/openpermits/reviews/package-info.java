/// The city's review of a file: which functions are to be performed, and which were, by whom.
@NullMarked
@ApplicationModule(
    displayName = "Reviews",
    allowedDependencies = {"kernel", "fees", "applications"})
package openpermits.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
