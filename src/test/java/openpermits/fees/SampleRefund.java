package openpermits.fees;

import static openpermits.fees.CityFunction.FIELD_INSPECTION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openpermits.kernel.Bilingual;
import openpermits.kernel.Money;
import openpermits.settings.BusinessCalendar;
import openpermits.settings.Settings;

/// Omar's file, filed on a Monday and withdrawn three weeks later, as tests bend it.
final class SampleRefund {

  static final Settings SETTINGS = new Settings();
  static final BusinessCalendar CALENDAR = new BusinessCalendar(SETTINGS);
  static final RefundPolicies POLICIES = new RefundPolicies(SETTINGS, CALENDAR);

  static final Instant FILED = Instant.parse("2026-03-02T15:00:00Z");
  static final Instant WORKED = Instant.parse("2026-03-10T15:00:00Z");
  static final Instant RECEIVED = Instant.parse("2026-03-23T15:00:00Z");

  private SampleRefund() {}

  static RefundCase withdrawn(String scheme, List<FeeLine> lines, List<Performed> performed) {
    return new RefundCase(scheme, lines, performed, FILED, RECEIVED, Trigger.WITHDRAWN);
  }

  static RefundWorksheet worksheet(String scheme, List<FeeLine> lines, List<Performed> performed) {
    return POLICIES.worksheet(withdrawn(scheme, lines, performed));
  }

  static FeeLine paid(long id, FeeKind kind, String dollars) {
    var amount = Money.dollars(dollars);
    return new FeeLine(id, kind, new Bilingual("A fee", "Des frais"), amount, amount, Money.ZERO);
  }

  static FeeLine permitFee(String dollars) {
    return paid(1, FeeKind.PERMIT_FEE, dollars);
  }

  static Performed done(CityFunction function) {
    return new Performed(function, WORKED, "Josée Roy");
  }

  static List<Performed> done(String letters, int inspections) {
    var performed = new ArrayList<Performed>();
    letters.chars().forEach(letter -> performed.add(done(function((char) letter))));
    for (int i = 0; i < inspections; i++) {
      performed.add(done(FIELD_INSPECTION));
    }
    return performed;
  }

  private static CityFunction function(char letter) {
    return switch (letter) {
      case 'I' -> CityFunction.INTAKE_ADMIN;
      case 'Z' -> CityFunction.ZONING_REVIEW;
      case 'P' -> CityFunction.CODE_PLAN_EXAM;
      case 'D' -> CityFunction.ISSUED_OR_DECISION_NOTIFIED;
      default -> throw new IllegalArgumentException("no function " + letter);
    };
  }
}
