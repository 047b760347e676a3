/// What combines the others: a customer's lists, staff's queue.
@NullMarked
@ApplicationModule(
    displayName = "Dashboard",
    allowedDependencies = {
      "kernel",
      "settings",
      "web",
      "catalogue",
      "accounts",
      "businesses",
      "places",
      "places::portal",
      "fees",
      "applications",
      "reviews",
      "inspections",
      "documents",
      "intake"
    })
package openpermits.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
