/// What the portal stands on: its database, be it one of its own or one that it was given, and the
/// sentence that says why it could not start.
@NullMarked
@ApplicationModule(
    displayName = "Platform",
    allowedDependencies = {})
package openpermits.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
