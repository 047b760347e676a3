/// The shell every page lives in: addresses in both languages, rendering, who is asking, forms that
/// lose nothing, what happens when something is refused.
@NullMarked
@ApplicationModule(
    displayName = "Web",
    allowedDependencies = {"kernel", "settings"})
package openpermits.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
