/// The municipality's addresses, and how one is found by what somebody types.
@NullMarked
@ApplicationModule(
    displayName = "Places",
    allowedDependencies = {"kernel", "settings", "web", "platform", "accounts"})
package openpermits.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
