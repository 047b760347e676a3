/// What is owed, paid and given back. A refund is arithmetic over what the City did and the by-law
/// in force; nothing here stores or asks.
@NullMarked
@ApplicationModule(
    displayName = "Fees",
    allowedDependencies = {"kernel", "settings", "catalogue"})
package openpermits.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
