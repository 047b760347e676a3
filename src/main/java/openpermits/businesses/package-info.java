/// The professionals and contractors that people apply for: who acts for each, what they may do,
/// and how they are invited, associated and let go.
@NullMarked
@ApplicationModule(
    displayName = "Businesses",
    allowedDependencies = {"kernel", "settings", "web", "accounts"})
package openpermits.businesses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
