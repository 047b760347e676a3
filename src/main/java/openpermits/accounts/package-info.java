/// The people who use the portal: customers and staff, the businesses they act for, how they sign
/// in, which notices they want.
@NullMarked
@ApplicationModule(
    displayName = "Accounts",
    allowedDependencies = {"kernel", "platform", "settings", "web"})
package openpermits.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
