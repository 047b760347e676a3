package openpermits.applications.portal;

import java.time.Clock;
import openpermits.applications.portal.StartPage.Offer;
import openpermits.catalogue.ApplicationType;
import openpermits.fees.Charges;
import openpermits.settings.BusinessCalendar;
import org.springframework.stereotype.Component;

/// Application types with what they cost today.
@Component
public class Offers {

  private final Charges charges;
  private final BusinessCalendar calendar;
  private final Clock clock;

  Offers(Charges charges, BusinessCalendar calendar, Clock clock) {
    this.charges = charges;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Offer of(ApplicationType type) {
    var today = calendar.dateOf(clock.instant());
    var schedule = type.feeSchedule();
    return new Offer(type, charges.least(schedule, today), charges.isFlat(schedule, today));
  }
}
