package openpermits.demo;

import java.util.Locale;
import openpermits.web.Route;
import openpermits.web.Site;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Says on the terminal where the portal is, once it is there, and how to get into the
/// demonstration.
@Component
class Welcome {

  private final Site site;
  private final Environment environment;

  Welcome(Site site, Environment environment) {
    this.site = site;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    System.out.println(
        environment.acceptsProfiles(Profiles.of("demo"))
            ? demonstration()
            : "OpenPermits   " + site.address());
  }

  private String demonstration() {
    return """

      OpenPermits   %1$s

      Portail de démonstration : ville, personnes et dossiers fictifs.
      Demonstration portal: a made-up city, its people and their files.

        julie.tremblay@example.ca   demandeuse (français)    True Builders Inc
        sam.carter@example.ca       applicant (English)
        jacques.roy@example.ca      agent (français)
        erin.li@example.ca          supervisor (English)

      Mot de passe / Password   %2$s
      Courriels / Mail          %1$s%3$s   %1$s%4$s
    """
        .formatted(
            site.address(),
            Residents.PASSWORD,
            Route.DEMO_INBOX.in(Locale.FRENCH),
            Route.DEMO_INBOX.in(Locale.ENGLISH));
  }
}
