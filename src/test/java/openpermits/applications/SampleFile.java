package openpermits.applications;

import static openpermits.kernel.Actor.Role.APPLICANT;
import static openpermits.kernel.Actor.Role.OFFICER;
import static openpermits.kernel.Actor.Role.SUPERVISOR;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openpermits.applications.Approval.Balance;
import openpermits.applications.Withdrawal.Request;
import openpermits.catalogue.ApplicationType;
import openpermits.catalogue.Status;
import openpermits.fees.RefundWorksheet;
import openpermits.fees.Trigger;
import openpermits.kernel.Actor;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import openpermits.kernel.FileNumber;
import openpermits.kernel.Money;
import openpermits.places.Location;
import openpermits.settings.Settings;
import org.jspecify.annotations.Nullable;

/// Files to test with: the people, and an application in any state.
public final class SampleFile {

  public static final FileNumber FILE = FileNumber.of("CON-2026-000409");
  public static final Actor ANA = actor(APPLICANT, 0xA1, "Ana Tremblay");
  public static final Actor BEN = actor(APPLICANT, 0xA2, "Ben Okafor");

  /// A member of the business that applies, who may apply.
  public static final Actor MIA = actor(APPLICANT, 0xA3, "Mia Roy");

  /// A member of that business who only reads.
  public static final Actor RAY = actor(APPLICANT, 0xA4, "Ray Cole");

  /// An additional party that may do anything but withdraw.
  public static final Actor PAT = actor(APPLICANT, 0xA5, "Pat Levy");

  /// An additional party that may withdraw.
  public static final Actor WIM = actor(APPLICANT, 0xA6, "Wim Bos");

  public static final Actor OMAR = actor(OFFICER, 0xB1, "Omar Haddad");
  public static final Actor LEA = actor(OFFICER, 0xB2, "Léa Nguyen");
  public static final Actor SOPHIE = actor(SUPERVISOR, 0xC1, "Sophie Roy");
  public static final Actor MARC = actor(SUPERVISOR, 0xC2, "Marc Petit");
  public static final List<Actor> EVERYONE = List.of(ANA, BEN, OMAR, LEA, SOPHIE, MARC);

  public static final Instant MONDAY = Instant.parse("2026-11-23T14:00:00Z");
  public static final Instant TUESDAY = Instant.parse("2026-11-24T14:00:00Z");
  public static final Money THRESHOLD = Money.dollars("1000.00");

  public static final List<ApplicationType> TYPES =
      new Settings().all("catalogue/*.yaml", ApplicationType.class);
  public static final ApplicationType BUILDING_PERMIT =
      TYPES.stream().filter(type -> type.code().equals("CON")).findFirst().orElseThrow();

  public static final Request REQUEST =
      new Request(new UUID(0, 1), "Sold the lot", "en", ANA, MONDAY, null);
  public static final Denial DENIAL =
      new Denial(Denial.Ground.REQUESTED_BY_MISTAKE, "As you told us by phone", "");

  public static final Filing FILING =
      new Filing(
          new Bilingual("New house", "Maison neuve"),
          new Location("110", "", "LAURIER", "AVE", "OUEST", "WEST", "Ottawa", "K1P 1J1"),
          List.of(),
          ANA.name(),
          null,
          null,
          null);

  private static final Access ACCESS =
      new Access(
          Map.of(
              ANA.account(), EnumSet.allOf(FileRight.class),
              MIA.account(), EnumSet.allOf(FileRight.class),
              RAY.account(), Set.of(),
              PAT.account(), Set.of(FileRight.PAY, FileRight.REVIEW, FileRight.INSPECT),
              WIM.account(), Set.of(FileRight.WITHDRAW)));

  private static final Set<Status> AFTER_ISSUANCE =
      Set.of(Status.ISSUED, Status.CLOSED, Status.REVOKED, Status.EXPIRED);

  private SampleFile() {}

  public static Application application(Status status, Withdrawal withdrawal) {
    return application(BUILDING_PERMIT, status, withdrawal);
  }

  public static Application application(
      ApplicationType type, Status status, Withdrawal withdrawal) {
    return new Application(
        FILE,
        type,
        new Bilingual("New house", "Maison neuve"),
        new Location("110", "", "LAURIER", "AVE", "OUEST", "WEST", "Ottawa", "K1P 1J1"),
        0,
        new Applicant(ANA.account(), ANA.name()),
        status,
        status == Status.DRAFT ? null : MONDAY,
        MONDAY,
        issuance(type, status),
        status == Status.WITHDRAWN ? TUESDAY : null,
        withdrawal,
        ACCESS,
        null);
  }

  /// A draft that came on paper the day before, while staff enters it for Ana.
  static Application beingEntered() {
    return new Application(
        FileNumber.of("DRAFT-000409"),
        BUILDING_PERMIT,
        new Bilingual("New house", "Maison neuve"),
        new Location("110", "", "LAURIER", "AVE", "OUEST", "WEST", "Ottawa", "K1P 1J1"),
        0,
        new Applicant(ANA.account(), ANA.name()),
        Status.DRAFT,
        null,
        TUESDAY,
        null,
        null,
        new Withdrawal.NotRequested(),
        new Access(Map.of()),
        new CounterEntry(MONDAY, CounterEntry.Channel.COUNTER, OMAR.name(), TUESDAY, null));
  }

  /// A file that came on paper the day before it was entered for Ana.
  static Application onPaper(Status status, Withdrawal withdrawal) {
    var own = application(status, withdrawal);
    return new Application(
        own.file(),
        own.type(),
        own.description(),
        own.location(),
        own.otherLocations(),
        own.applicant(),
        own.status(),
        own.submittedAt(),
        own.lastActivityAt(),
        own.issuance(),
        own.endedAt(),
        own.withdrawal(),
        own.access(),
        beingEntered().entry());
  }

  /// A withdrawal decided without money.
  public static Approval approval() {
    return approval(null);
  }

  public static Approval approval(Approval.@Nullable ByHand byHand) {
    var nothing =
        new RefundWorksheet.Totals(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    var worksheet =
        new RefundWorksheet(
            "building", Trigger.WITHDRAWN, MONDAY, MONDAY, List.of(), List.of(), nothing);
    return new Approval(worksheet, byHand, Balance.NONE, null, "", "");
  }

  private static @Nullable Issuance issuance(ApplicationType type, Status status) {
    var issues = !type.lifecycle().leadingTo(Status.ISSUED).isEmpty();
    return issues && AFTER_ISSUANCE.contains(status) ? new Issuance(TUESDAY, "Omar Haddad") : null;
  }

  private static Actor actor(Role role, int number, String name) {
    return new Actor(role, new UUID(0, number), name);
  }
}
