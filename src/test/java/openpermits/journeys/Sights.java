package openpermits.journeys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import openpermits.applications.OpenWithdrawal;
import openpermits.dashboard.FileFilter;
import openpermits.web.Route;

/// What there is to see at each address of the portal, and who sees it.
///
/// The switch has no default: a new route does not compile here before somebody has said what it
/// shows.
record Sights(DemoFiles demo) {

  /// Those who look.
  enum Who {
    NOBODY,
    JULIE_TREMBLAY,
    SAM_CARTER,
    NADIA_BENALI,
    YOUSSEF_HADDAD,
    JACQUES_ROY,
    ERIN_LI;

    /// The account's name; empty for nobody.
    String account() {
      return this == NOBODY ? "" : name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
  }

  /// A page as one person sees it.
  ///
  /// @param places what fills the places of the address, in order
  /// @param query with its question mark; empty for none
  record Sight(Who who, Route route, List<String> places, String query) {

    String in(Locale language) {
      return route.in(language, places.toArray()) + query;
    }
  }

  private static final List<String> FILES =
      List.of(
          "CON-2024-000377",
          "CON-2024-000628",
          "CON-2024-000451",
          "CON-2024-000574",
          "CON-2024-000409",
          "DRAFT-000001");

  /// Empty for the few that have no page of their own.
  Stream<Sight> of(Route route) {
    return switch (route) {
      case HOME, CONTACT, ACCESSIBILITY, FORMATS, PRIVACY, TERMS -> at(route, Who.NOBODY, "");
      case START -> at(route, Who.NOBODY, "");
      case START_TYPE ->
          Stream.of("CON", "BLD", "ABP")
              .map(type -> new Sight(Who.NOBODY, route, List.of(type), ""));
      case GUIDE ->
          at(
              route,
              Who.NOBODY,
              "",
              "?project=house&house-work=build&asked=house-area&house-area=x",
              "?project=house&house-work=build&house-area=200&house-septic=no",
              "?project=new-use&works-too=yes");
      case SIGN_IN ->
          at(route, Who.NOBODY, "", "?notice=signed-out", "?notice=session-ended&kept=yes");

      case REGISTER -> at(route, Who.NOBODY, "");
      case PASSWORD_RESET -> at(route, Who.NOBODY, "", "?notice=sent");
      // Whoever has no link sees that it is not valid.
      case REGISTER_CONFIRM, PASSWORD_NEW, PROFILE_ADDRESS_CONFIRM ->
          Stream.of(sight(Who.NOBODY, route, "nothing"));

      case PROFILE -> at(route, List.of(Who.JULIE_TREMBLAY, Who.ERIN_LI), "", "?notice=saved");
      case PROFILE_NOTIFICATIONS -> at(route, Who.JULIE_TREMBLAY, "", "?notice=saved");

      case PROFILE_ADDRESS -> at(route, Who.JULIE_TREMBLAY, "", "?notice=sent");
      case PROFILE_SECURITY ->
          at(route, List.of(Who.JULIE_TREMBLAY, Who.ERIN_LI), "", "?notice=sessions");
      case PROFILE_PASSWORD -> at(route, Who.JULIE_TREMBLAY, "");
      case PROFILE_PASSKEY_ADD -> at(route, Who.JULIE_TREMBLAY, "");
      // Of somebody who adds one: PasskeyJourney goes there.
      case SIGN_IN_PASSKEY, PROFILE_PASSKEY_MAKE, PROFILE_PASSKEY_REMOVE -> Stream.of();
      // Of somebody whom an identity provider knows: IdentityProviderJourney goes there.
      case SIGN_IN_WITH,
          SIGN_IN_RETURN,
          REGISTER_WITH,
          PROFILE_IDENTITY_JOIN,
          PROFILE_IDENTITY_REMOVE ->
          Stream.of();
      case PROFILE_SECOND_STEP -> at(route, Who.JULIE_TREMBLAY, "");
      // Of somebody with a second step: SecondStepJourney goes there.
      case SIGN_IN_CODE,
          PROFILE_SECOND_STEP_OFF,
          PROFILE_RECOVERY_CODES,
          PROFILE_RECOVERY_CODES_MADE ->
          Stream.of();
      case PROFILE_CLOSE -> at(route, Who.JULIE_TREMBLAY, "");

      case DASHBOARD_ACTIONS -> at(route, Who.JULIE_TREMBLAY, filters(FileFilter.ACTIONS));
      case DASHBOARD_APPLICATIONS -> at(route, Who.JULIE_TREMBLAY, filters(FileFilter.FILES));
      case DELETED_DRAFTS -> at(route, Who.JULIE_TREMBLAY, "");
      case DASHBOARD_PROFESSIONALS, UNPAID_FEES ->
          at(route, List.of(Who.JULIE_TREMBLAY, Who.SAM_CARTER), "");
      case BUSINESS_NEW, BUSINESS_ASSOCIATE -> at(route, Who.JULIE_TREMBLAY, "");
      case BUSINESS, BUSINESS_INVITE, BUSINESS_PIN, BUSINESS_LEAVE ->
          Stream.of(sight(Who.JULIE_TREMBLAY, route, firm()));
      case BUSINESS_MEMBER -> Stream.of(sight(Who.JULIE_TREMBLAY, route, firm(), member()));
      case BUSINESS_INVITATION -> Stream.of(sight(Who.JULIE_TREMBLAY, route, "nothing"));
      // A button only.
      case BUSINESS_INVITATION_CANCEL -> Stream.of();
      case SEARCH -> at(route, Who.JULIE_TREMBLAY, "", "?q=laurier", "?q=zz");

      case APPLICATION_ACTIVITIES ->
          Stream.concat(files(route), file(route, Who.YOUSSEF_HADDAD, denied()));
      case APPLICATION_DOCUMENTS ->
          Stream.concat(files(route), file(route, Who.JACQUES_ROY, onPaper()));
      case APPLICATION_DETAILS, APPLICATION_FEES, APPLICATION_INSPECTIONS -> files(route);
      case APPLICATION_WITHDRAW ->
          file(route, Who.JULIE_TREMBLAY, "CON-2024-000377", "CON-2024-000409", "CON-2024-000628");
      case APPLICATION_TAKE_BACK ->
          file(route, Who.JULIE_TREMBLAY, "CON-2024-000574", "CON-2024-000377");
      case NEW_APPLICATION ->
          Stream.of("CON", "MPL").map(type -> sight(Who.JULIE_TREMBLAY, route, type));
      case NEW_APPLICATION_GETTING_STARTED,
          NEW_APPLICATION_APPLICANT,
          NEW_APPLICATION_LOCATION,
          NEW_APPLICATION_DETAILS,
          NEW_APPLICATION_DOCUMENTS,
          NEW_APPLICATION_REVIEW ->
          file(route, Who.JULIE_TREMBLAY, "DRAFT-000001");
      case APPLICATION_PAY -> file(route, Who.JULIE_TREMBLAY, "CON-2024-000409");
      // After a form only: ApplyJourney goes there.
      case NEW_APPLICATION_SUBMIT, APPLICATION_SUBMITTED -> Stream.of();
      case APPLICATION_ANSWER -> file(route, Who.NADIA_BENALI, asked());
      case APPLICATION_PARTIES, APPLICATION_AUTHORIZATION ->
          file(route, Who.JULIE_TREMBLAY, "DRAFT-000001");
      case PARTY_INVITATION -> Stream.of(sight(Who.JULIE_TREMBLAY, route, "nothing"));
      case OWNER_AUTHORIZATION -> Stream.of(sight(Who.NOBODY, route, "nothing"));
      // A button only.
      case APPLICATION_PARTY -> Stream.of();
      case APPLICATION_RESTART -> file(route, Who.JULIE_TREMBLAY, "CON-2024-000451");
      case APPLICATION_DELETE_DRAFT -> file(route, Who.JULIE_TREMBLAY, "DRAFT-000001");
      case APPLICATION_LETTER ->
          Stream.of(
              sight(
                  Who.JULIE_TREMBLAY, route, "CON-2024-000451", demo.withdrawal("CON-2024-000451")),
              sight(Who.YOUSSEF_HADDAD, route, denied(), demo.withdrawal(denied())));
      case INVOICE ->
          Stream.of(
              sight(Who.JULIE_TREMBLAY, route, "CON-2024-000377", "F-2024-001093"),
              sight(Who.JULIE_TREMBLAY, route, "CON-2024-000409", "F-2024-001187"));

      case STAFF_QUEUE -> at(route, List.of(Who.ERIN_LI, Who.JACQUES_ROY), queues());
      case STAFF_COUNTER, STAFF_COUNTER_NEW -> at(route, Who.JACQUES_ROY, "");
      case STAFF_FILE ->
          Stream.of(
                  "CON-2024-000377",
                  "CON-2024-000574",
                  "CON-2024-000628",
                  demo.ending("000688"),
                  demo.ending("000813"),
                  onPaper(),
                  withdrawnOnPaper())
              .map(file -> sight(Who.ERIN_LI, route, file));
      case STAFF_REOPEN -> file(route, Who.ERIN_LI, demo.ending("000813"), "CON-2024-000451");
      case STAFF_WITHDRAWAL_REVIEW ->
          Stream.concat(
              inEveryState().map(id -> sight(Who.ERIN_LI, route, id)),
              Stream.of(
                  sight(Who.JACQUES_ROY, route, demo.withdrawal(demo.ending("000801"))),
                  sight(Who.ERIN_LI, route, demo.withdrawal(withdrawnOnPaper()))));
      case STAFF_DECISION_LETTER ->
          Stream.of("CON-2024-000451", denied(), demo.ending("000801"))
              .map(file -> sight(Who.ERIN_LI, route, demo.withdrawal(file)));

      case DEMO_INBOX -> at(route, Who.NOBODY, "");
      case DEMO_MAIL -> Stream.of(sight(Who.NOBODY, route, mail()));

      case STAFF_WITHDRAW -> file(route, Who.ERIN_LI, onPaper(), withdrawnOnPaper());
      case STAFF_TAKE_BACK, STAFF_ANSWER -> file(route, Who.ERIN_LI, withdrawnOnPaper());
      // After a form only: FormsJourney goes there.
      case STAFF_WITHDRAWAL_CONFIRM -> Stream.of();
      // After a form only: OpenAccountJourney goes there.
      case REGISTER_PASSWORD, REGISTER_CHECK, REGISTER_ADDRESS -> Stream.of();
      // Something is done there, and another page told of it.
      case SIGN_OUT,
          NEW_APPLICATION_RESUME,
          STAFF_ISSUE,
          STAFF_WITHDRAWAL_ASSIGN,
          STAFF_WITHDRAWAL_SECOND,
          LANGUAGE,
          PROFILE_SESSIONS ->
          Stream.of();
      // No page: PDFs (PrintTest), what a script asks and sends, a mail as its reader's
      // program shows it.
      case APPLICATION_LETTER_PDF,
          STAFF_DECISION_LETTER_PDF,
          INVOICE_PDF,
          APPLICATION_FORM_PDF,
          STAFF_FORM_PDF,
          SESSION,
          ADDRESSES,
          MAP_DATA,
          DEMO_MAIL_HTML,
          UPLOADS,
          UPLOAD ->
          Stream.of();
      // No page either: a document to keep (DocumentPagesTest), a picture in a page (ViewPageTest).
      case APPLICATION_DOCUMENT,
          APPLICATION_DOCUMENT_PICTURE,
          APPLICATION_DOCUMENT_THUMBNAIL,
          STAFF_DOCUMENT,
          STAFF_DOCUMENT_PICTURE,
          STAFF_DOCUMENT_THUMBNAIL ->
          Stream.of();
      // Of a document that somebody sent first: DocumentsJourney goes there.
      case APPLICATION_DOCUMENT_PAGE,
          APPLICATION_DOCUMENT_REPLACE,
          APPLICATION_DOCUMENT_REMOVE,
          STAFF_DOCUMENT_PAGE,
          STAFF_DOCUMENT_REVIEW ->
          Stream.of();
    };
  }

  private static Sight sight(Who who, Route route, String... places) {
    return new Sight(who, route, List.of(places), "");
  }

  private static Stream<Sight> at(Route route, Who who, String... queries) {
    return at(route, List.of(who), queries);
  }

  private static Stream<Sight> at(Route route, List<Who> people, String... queries) {
    return people.stream()
        .flatMap(who -> Arrays.stream(queries).map(it -> new Sight(who, route, List.of(), it)));
  }

  private static Stream<Sight> file(Route route, Who who, String... files) {
    return Arrays.stream(files).map(file -> sight(who, route, file));
  }

  private static Stream<Sight> files(Route route) {
    return FILES.stream().map(file -> sight(Who.JULIE_TREMBLAY, route, file));
  }

  private static String[] filters(List<FileFilter> filters) {
    return filters.stream().map(filter -> "?filter=" + filter.word()).toArray(String[]::new);
  }

  private static String[] queues() {
    var states =
        Arrays.stream(OpenWithdrawal.State.values())
            .map(state -> "?tab=withdrawals&state=" + state.key());
    var others =
        Stream.of(
            "",
            "?tab=mine",
            "?tab=team",
            "?tab=team&words=carling",
            "?tab=team&words=zz",
            "?tab=refunds",
            "?tab=withdrawals&type=SIG&assignee=none",
            "?tab=withdrawals&type=ABP");
    return Stream.concat(states, others).toArray(String[]::new);
  }

  private String firm() {
    return demo.texts("select id::text from businesses where name = 'True Builders Inc'")
        .getFirst();
  }

  private String member() {
    return demo.texts("select id::text from accounts where email = 'olivier.bouchard@example.ca'")
        .getFirst();
  }

  private String denied() {
    return demo.ending("000816");
  }

  private String asked() {
    return demo.ending("000804");
  }

  private String onPaper() {
    return demo.ending("000824");
  }

  private String withdrawnOnPaper() {
    return demo.ending("000826");
  }

  private Stream<String> inEveryState() {
    return demo
        .texts("select distinct on (state) id::text from withdrawals order by state, received_at")
        .stream();
  }

  private String mail() {
    return demo.texts("select max(id)::text from demo_mails").getFirst();
  }
}
