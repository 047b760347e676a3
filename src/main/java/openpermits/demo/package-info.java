/// The demonstration city: made-up people and their files, told as what happened step by step, and
/// loaded into an empty database with the Spring profile `demo`, never elsewhere.
@NullMarked
@ApplicationModule(
    displayName = "Demonstration",
    allowedDependencies = {
      "kernel",
      "settings",
      "web",
      "catalogue",
      "fees",
      "accounts",
      "businesses",
      "places",
      "applications",
      "permits",
      "inspections"
    })
package openpermits.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
