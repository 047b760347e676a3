package openpermits.web;

import static openpermits.web.Door.ANYONE;
import static openpermits.web.Door.APPLICANT;
import static openpermits.web.Door.APPLYING;
import static openpermits.web.Door.SIGNED_IN;
import static openpermits.web.Door.STAFF;
import static openpermits.web.Door.SUPERVISOR;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every address of the portal, in both languages, and who may come in. Controllers are mapped by
/// it ([Get], [Post]), templates link by it, the doors are locked by it, and a test walks it: an
/// address that is not here does not exist.
///
/// Words in `{braces}` are places for identifiers, the same and in the same order in both
/// languages.
public enum Route {
  HOME("/fr/", "/en/", ANYONE),
  SIGN_IN("/fr/connexion", "/en/sign-in", ANYONE),
  /// The second step, once the password is right.
  SIGN_IN_CODE("/fr/connexion/code", "/en/sign-in/code", ANYONE),
  SIGN_IN_PASSKEY("/fr/connexion/cle-d-acces", "/en/sign-in/passkey", ANYONE),
  /// Leads to an identity provider.
  SIGN_IN_WITH("/fr/connexion/avec/{provider}", "/en/sign-in/with/{provider}", ANYONE),
  /// Where an identity provider sends people back to; the provider knows both addresses.
  SIGN_IN_RETURN("/fr/connexion/retour/{provider}", "/en/sign-in/return/{provider}", ANYONE),
  SIGN_OUT("/fr/deconnexion", "/en/sign-out", ANYONE),
  REGISTER("/fr/inscription", "/en/register", ANYONE),
  REGISTER_PASSWORD("/fr/inscription/mot-de-passe", "/en/register/password", ANYONE),
  REGISTER_CHECK("/fr/inscription/courriel", "/en/register/check-your-email", ANYONE),
  REGISTER_ADDRESS(
      "/fr/inscription/corriger-l-adresse", "/en/register/correct-the-address", ANYONE),
  REGISTER_CONFIRM("/fr/inscription/confirmer/{secret}", "/en/register/confirm/{secret}", ANYONE),
  /// For whom an identity provider knows and the portal does not.
  REGISTER_WITH("/fr/inscription/avec-un-fournisseur", "/en/register/with-a-provider", ANYONE),
  PASSWORD_RESET("/fr/mot-de-passe", "/en/password", ANYONE),
  PASSWORD_NEW("/fr/mot-de-passe/{secret}", "/en/password/{secret}", ANYONE),

  PROFILE("/fr/profil", "/en/profile", SIGNED_IN),
  PROFILE_NOTIFICATIONS("/fr/profil/avis", "/en/profile/notifications", SIGNED_IN),
  PROFILE_ADDRESS("/fr/profil/adresse", "/en/profile/address", APPLICANT),
  /// Opened from a mail, in whatever browser.
  PROFILE_ADDRESS_CONFIRM("/fr/profil/adresse/{secret}", "/en/profile/address/{secret}", ANYONE),
  PROFILE_SECURITY("/fr/profil/securite", "/en/profile/security", SIGNED_IN),
  PROFILE_PASSWORD("/fr/profil/securite/mot-de-passe", "/en/profile/security/password", SIGNED_IN),
  PROFILE_SESSIONS("/fr/profil/securite/sessions", "/en/profile/security/sessions", SIGNED_IN),
  PROFILE_SECOND_STEP(
      "/fr/profil/securite/deux-etapes", "/en/profile/security/two-steps", SIGNED_IN),
  PROFILE_SECOND_STEP_OFF(
      "/fr/profil/securite/deux-etapes/desactiver",
      "/en/profile/security/two-steps/turn-off",
      SIGNED_IN),
  PROFILE_RECOVERY_CODES(
      "/fr/profil/securite/codes-de-recuperation",
      "/en/profile/security/recovery-codes",
      SIGNED_IN),
  /// Those just made, until their owner has kept them.
  PROFILE_RECOVERY_CODES_MADE(
      "/fr/profil/securite/codes-de-recuperation/nouveaux",
      "/en/profile/security/recovery-codes/new",
      SIGNED_IN),
  PROFILE_PASSKEY_ADD(
      "/fr/profil/securite/cles-d-acces/ajouter", "/en/profile/security/passkeys/add", SIGNED_IN),
  /// Where the browser makes one, once the password was said.
  PROFILE_PASSKEY_MAKE(
      "/fr/profil/securite/cles-d-acces/creer", "/en/profile/security/passkeys/make", SIGNED_IN),
  PROFILE_PASSKEY_REMOVE(
      "/fr/profil/securite/cles-d-acces/{passkey}/supprimer",
      "/en/profile/security/passkeys/{passkey}/remove",
      SIGNED_IN),
  /// For whoever has proved an identity and has then signed in.
  PROFILE_IDENTITY_JOIN(
      "/fr/profil/securite/comptes-lies/lier",
      "/en/profile/security/linked-accounts/link",
      SIGNED_IN),
  PROFILE_IDENTITY_REMOVE(
      "/fr/profil/securite/comptes-lies/{identity}/delier",
      "/en/profile/security/linked-accounts/{identity}/unlink",
      SIGNED_IN),
  PROFILE_CLOSE("/fr/profil/securite/fermer", "/en/profile/security/close", APPLICANT),
  CONTACT("/fr/nous-joindre", "/en/contact", ANYONE),
  ACCESSIBILITY("/fr/accessibilite", "/en/accessibility", ANYONE),
  FORMATS("/fr/formats-accessibles", "/en/accessible-formats", ANYONE),
  PRIVACY("/fr/confidentialite", "/en/privacy", ANYONE),
  TERMS("/fr/conditions", "/en/terms", ANYONE),

  START("/fr/commencer-une-demande", "/en/start-an-application", ANYONE),
  START_TYPE("/fr/commencer-une-demande/{type}", "/en/start-an-application/{type}", ANYONE),
  /// Leads from what somebody wants to do to one of those.
  GUIDE("/fr/quelle-demande", "/en/which-application", ANYONE),

  DASHBOARD_ACTIONS(
      "/fr/tableau-de-bord/actions-requises", "/en/dashboard/actions-required", APPLICANT),
  DASHBOARD_APPLICATIONS("/fr/tableau-de-bord/demandes", "/en/dashboard/applications", APPLICANT),
  DASHBOARD_PROFESSIONALS(
      "/fr/tableau-de-bord/professionnels-entrepreneurs",
      "/en/dashboard/professionals-contractors",
      APPLICANT),
  BUSINESS_NEW("/fr/inscrire-une-entreprise", "/en/register-a-business", APPLICANT),
  BUSINESS_ASSOCIATE("/fr/associer-une-entreprise", "/en/link-a-business", APPLICANT),
  BUSINESS("/fr/entreprises/{business}", "/en/businesses/{business}", APPLICANT),
  BUSINESS_INVITE(
      "/fr/entreprises/{business}/inviter", "/en/businesses/{business}/invite", APPLICANT),
  BUSINESS_INVITATION_CANCEL(
      "/fr/entreprises/{business}/invitations/{invitation}",
      "/en/businesses/{business}/invitations/{invitation}",
      APPLICANT),
  BUSINESS_MEMBER(
      "/fr/entreprises/{business}/membres/{member}",
      "/en/businesses/{business}/members/{member}",
      APPLICANT),
  BUSINESS_PIN("/fr/entreprises/{business}/nip", "/en/businesses/{business}/pin", APPLICANT),
  BUSINESS_LEAVE(
      "/fr/entreprises/{business}/dissocier", "/en/businesses/{business}/remove-link", APPLICANT),
  /// Opened from a mail.
  BUSINESS_INVITATION(
      "/fr/invitations/entreprises/{secret}", "/en/invitations/businesses/{secret}", APPLICANT),
  SEARCH("/fr/recherche", "/en/search", APPLICANT),
  UNPAID_FEES("/fr/frais-impayes", "/en/unpaid-fees", APPLICANT),

  APPLICATION_ACTIVITIES(
      "/fr/demandes/{file}/activites", "/en/applications/{file}/activities", APPLICANT),
  APPLICATION_DETAILS("/fr/demandes/{file}/details", "/en/applications/{file}/details", APPLICANT),
  APPLICATION_DOCUMENTS(
      "/fr/demandes/{file}/documents", "/en/applications/{file}/documents", APPLYING),
  APPLICATION_DOCUMENT(
      "/fr/demandes/{file}/documents/{document}",
      "/en/applications/{file}/documents/{document}",
      APPLYING),
  /// Where a page of a document is looked at.
  APPLICATION_DOCUMENT_PAGE(
      "/fr/demandes/{file}/documents/{document}/pages/{page}",
      "/en/applications/{file}/documents/{document}/pages/{page}",
      APPLYING),
  APPLICATION_DOCUMENT_PICTURE(
      "/fr/demandes/{file}/documents/{document}/pages/{page}/image",
      "/en/applications/{file}/documents/{document}/pages/{page}/picture",
      APPLYING),
  APPLICATION_DOCUMENT_THUMBNAIL(
      "/fr/demandes/{file}/documents/{document}/pages/{page}/vignette",
      "/en/applications/{file}/documents/{document}/pages/{page}/thumbnail",
      APPLYING),
  APPLICATION_DOCUMENT_REPLACE(
      "/fr/demandes/{file}/documents/{document}/remplacer",
      "/en/applications/{file}/documents/{document}/replace",
      APPLYING),
  APPLICATION_DOCUMENT_REMOVE(
      "/fr/demandes/{file}/documents/{document}/enlever",
      "/en/applications/{file}/documents/{document}/remove",
      APPLYING),
  APPLICATION_FEES("/fr/demandes/{file}/frais", "/en/applications/{file}/fees", APPLICANT),
  APPLICATION_INSPECTIONS(
      "/fr/demandes/{file}/inspections", "/en/applications/{file}/inspections", APPLICANT),
  APPLICATION_WITHDRAW(
      "/fr/demandes/{file}/retirer", "/en/applications/{file}/withdraw", APPLICANT),
  APPLICATION_TAKE_BACK(
      "/fr/demandes/{file}/annuler-la-demande-de-retrait",
      "/en/applications/{file}/take-back-the-withdrawal-request",
      APPLICANT),
  APPLICATION_ANSWER("/fr/demandes/{file}/repondre", "/en/applications/{file}/answer", APPLICANT),
  APPLICATION_RESTART(
      "/fr/demandes/{file}/reprendre-a-partir-de-ce-dossier",
      "/en/applications/{file}/start-again-from-this-file",
      APPLICANT),
  APPLICATION_DELETE_DRAFT(
      "/fr/demandes/{file}/supprimer", "/en/applications/{file}/delete", APPLYING),
  DELETED_DRAFTS("/fr/brouillons-supprimes", "/en/deleted-drafts", APPLYING),
  APPLICATION_LETTER(
      "/fr/demandes/{file}/retraits/{withdrawal}/lettre",
      "/en/applications/{file}/withdrawals/{withdrawal}/letter",
      APPLICANT),
  APPLICATION_LETTER_PDF(
      "/fr/demandes/{file}/retraits/{withdrawal}/lettre.pdf",
      "/en/applications/{file}/withdrawals/{withdrawal}/letter.pdf",
      APPLICANT),
  APPLICATION_PARTIES("/fr/demandes/{file}/parties", "/en/applications/{file}/parties", APPLICANT),
  APPLICATION_PARTY(
      "/fr/demandes/{file}/parties/{party}", "/en/applications/{file}/parties/{party}", APPLICANT),
  /// Opened from a mail.
  PARTY_INVITATION(
      "/fr/invitations/dossiers/{secret}", "/en/invitations/files/{secret}", APPLICANT),
  APPLICATION_AUTHORIZATION(
      "/fr/demandes/{file}/autorisation", "/en/applications/{file}/authorization", APPLICANT),
  /// Opened from a mail by an owner, who needs no account.
  OWNER_AUTHORIZATION("/fr/autorisations/{secret}", "/en/authorizations/{secret}", ANYONE),
  /// Where documents arrive a piece at a time, while the form that names them is still open.
  UPLOADS("/fr/envois", "/en/uploads", APPLYING),
  UPLOAD("/fr/envois/{upload}", "/en/uploads/{upload}", APPLYING),
  /// What a script suggests while somebody types an address.
  ADDRESSES("/fr/adresses", "/en/addresses", APPLYING),
  /// What a map shows besides the file's own places.
  MAP_DATA("/fr/carte/donnees", "/en/map/data", SIGNED_IN),
  INVOICE_PDF(
      "/fr/demandes/{file}/factures/{invoice}.pdf",
      "/en/applications/{file}/invoices/{invoice}.pdf",
      APPLICANT),
  APPLICATION_FORM_PDF(
      "/fr/demandes/{file}/demande.pdf", "/en/applications/{file}/application.pdf", APPLICANT),
  STAFF_FORM_PDF(
      "/fr/personnel/dossiers/{file}/demande.pdf", "/en/staff/files/{file}/application.pdf", STAFF),
  INVOICE(
      "/fr/demandes/{file}/factures/{invoice}",
      "/en/applications/{file}/invoices/{invoice}",
      APPLICANT),

  NEW_APPLICATION("/fr/demandes/nouvelle/{type}", "/en/applications/new/{type}", APPLICANT),
  NEW_APPLICATION_RESUME(
      "/fr/demandes/nouvelle/{file}/reprendre", "/en/applications/new/{file}/resume", APPLYING),
  NEW_APPLICATION_GETTING_STARTED(
      "/fr/demandes/nouvelle/{file}/pour-commencer",
      "/en/applications/new/{file}/getting-started",
      APPLYING),
  NEW_APPLICATION_APPLICANT(
      "/fr/demandes/nouvelle/{file}/demandeur", "/en/applications/new/{file}/applicant", APPLYING),
  NEW_APPLICATION_LOCATION(
      "/fr/demandes/nouvelle/{file}/emplacement", "/en/applications/new/{file}/location", APPLYING),
  NEW_APPLICATION_DETAILS(
      "/fr/demandes/nouvelle/{file}/details", "/en/applications/new/{file}/details", APPLYING),
  NEW_APPLICATION_DOCUMENTS(
      "/fr/demandes/nouvelle/{file}/documents", "/en/applications/new/{file}/documents", APPLYING),
  NEW_APPLICATION_REVIEW(
      "/fr/demandes/nouvelle/{file}/verification", "/en/applications/new/{file}/review", APPLYING),
  NEW_APPLICATION_SUBMIT(
      "/fr/demandes/nouvelle/{file}/soumettre", "/en/applications/new/{file}/submit", APPLYING),
  APPLICATION_SUBMITTED(
      "/fr/demandes/{file}/soumise", "/en/applications/{file}/submitted", APPLICANT),
  APPLICATION_PAY("/fr/demandes/{file}/payer", "/en/applications/{file}/pay", APPLICANT),

  /// What came on paper, at the counter or by mail, and is being entered.
  STAFF_COUNTER("/fr/personnel/guichet", "/en/staff/counter", STAFF),
  STAFF_COUNTER_NEW("/fr/personnel/guichet/saisir", "/en/staff/counter/enter", STAFF),
  STAFF_QUEUE("/fr/personnel/file-de-travail", "/en/staff/work-queue", STAFF),
  STAFF_FILE("/fr/personnel/dossiers/{file}", "/en/staff/files/{file}", STAFF),
  STAFF_DOCUMENT(
      "/fr/personnel/dossiers/{file}/documents/{document}",
      "/en/staff/files/{file}/documents/{document}",
      STAFF),
  /// Where a page of a document is looked at.
  STAFF_DOCUMENT_PAGE(
      "/fr/personnel/dossiers/{file}/documents/{document}/pages/{page}",
      "/en/staff/files/{file}/documents/{document}/pages/{page}",
      STAFF),
  STAFF_DOCUMENT_PICTURE(
      "/fr/personnel/dossiers/{file}/documents/{document}/pages/{page}/image",
      "/en/staff/files/{file}/documents/{document}/pages/{page}/picture",
      STAFF),
  STAFF_DOCUMENT_THUMBNAIL(
      "/fr/personnel/dossiers/{file}/documents/{document}/pages/{page}/vignette",
      "/en/staff/files/{file}/documents/{document}/pages/{page}/thumbnail",
      STAFF),
  STAFF_DOCUMENT_REVIEW(
      "/fr/personnel/dossiers/{file}/documents/{document}/examen",
      "/en/staff/files/{file}/documents/{document}/review",
      STAFF),
  /// What comes on paper after an application that did: a request to withdraw, that it is taken
  /// back, an answer.
  STAFF_WITHDRAW(
      "/fr/personnel/dossiers/{file}/demande-de-retrait",
      "/en/staff/files/{file}/withdrawal-request",
      STAFF),
  STAFF_TAKE_BACK(
      "/fr/personnel/dossiers/{file}/annuler-la-demande-de-retrait",
      "/en/staff/files/{file}/take-back-the-withdrawal-request",
      STAFF),
  STAFF_ANSWER("/fr/personnel/dossiers/{file}/repondre", "/en/staff/files/{file}/answer", STAFF),
  STAFF_ISSUE("/fr/personnel/dossiers/{file}/delivrer", "/en/staff/files/{file}/issue", STAFF),
  STAFF_REOPEN(
      "/fr/personnel/dossiers/{file}/rouvrir", "/en/staff/files/{file}/reopen", SUPERVISOR),
  STAFF_WITHDRAWAL_REVIEW(
      "/fr/personnel/retraits/{withdrawal}", "/en/staff/withdrawals/{withdrawal}", STAFF),
  STAFF_WITHDRAWAL_ASSIGN(
      "/fr/personnel/retraits/{withdrawal}/assigner",
      "/en/staff/withdrawals/{withdrawal}/assign",
      STAFF),
  STAFF_WITHDRAWAL_CONFIRM(
      "/fr/personnel/retraits/{withdrawal}/confirmer",
      "/en/staff/withdrawals/{withdrawal}/confirm",
      STAFF),
  STAFF_WITHDRAWAL_SECOND(
      "/fr/personnel/retraits/{withdrawal}/deuxieme-approbation",
      "/en/staff/withdrawals/{withdrawal}/second-approval",
      SUPERVISOR),
  STAFF_DECISION_LETTER(
      "/fr/personnel/retraits/{withdrawal}/lettre",
      "/en/staff/withdrawals/{withdrawal}/letter",
      STAFF),
  STAFF_DECISION_LETTER_PDF(
      "/fr/personnel/retraits/{withdrawal}/lettre.pdf",
      "/en/staff/withdrawals/{withdrawal}/letter.pdf",
      STAFF),

  /// Switches the language of a page on which something was typed.
  LANGUAGE("/fr/langue", "/en/language", ANYONE),
  /// Asked by an open page while somebody types, so that the session does not end.
  SESSION("/fr/session", "/en/session", SIGNED_IN),

  DEMO_INBOX("/fr/demo/courriels", "/en/demo/mail", Door.DEMONSTRATION),
  DEMO_MAIL("/fr/demo/courriels/{mail}", "/en/demo/mail/{mail}", Door.DEMONSTRATION),
  DEMO_MAIL_HTML("/fr/demo/courriels/{mail}/html", "/en/demo/mail/{mail}/html", Door.DEMONSTRATION);

  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private final String fr;
  private final String en;
  private final Door door;
  private final Pattern inFrench;
  private final Pattern inEnglish;

  Route(String fr, String en, Door door) {
    this.fr = fr;
    this.en = en;
    this.door = door;
    this.inFrench = places(fr);
    this.inEnglish = places(en);
  }

  private static Pattern places(String address) {
    return Pattern.compile(address.replace(".", "\\.").replaceAll("\\{\\w+}", "([^/]+)"));
  }

  /// The route that a path of ours belongs to, its query cut off.
  public static Optional<Route> at(String path) {
    return Arrays.stream(values()).filter(route -> route.isAt(path)).findFirst();
  }

  private boolean isAt(String path) {
    return inFrench.matcher(path).matches() || inEnglish.matcher(path).matches();
  }

  /// The same page in the other language, its identifiers as they are. Where there is no page,
  /// neither is there one in the other language, and it says so there.
  static String sibling(String path, Locale other) {
    return at(path)
        .map(route -> route.translated(path, other))
        .orElseGet(() ->
            Languages.ofPath(path).isPresent()
                ? "/" + other.getLanguage() + path.substring("/fr".length())
                : HOME.in(other));
  }

  private String translated(String path, Locale other) {
    var own = (inFrench.matcher(path).matches() ? inFrench : inEnglish).matcher(path);
    var translated = pattern(other);
    for (var place = 1; own.matches() && place <= own.groupCount(); place++) {
      translated =
          PLACE.matcher(translated).replaceFirst(Matcher.quoteReplacement(own.group(place)));
    }
    return translated;
  }

  public Door door() {
    return door;
  }

  /// The address with its places unfilled.
  public String pattern(Locale language) {
    return language.getLanguage().equals("fr") ? fr : en;
  }

  /// The address with its places filled, in order; what is put in is made safe for an address.
  public String in(Locale language, Object... identifiers) {
    var address = pattern(language);
    for (var identifier : identifiers) {
      address = PLACE.matcher(address).replaceFirst(safe(identifier));
    }
    return address;
  }

  private static String safe(Object identifier) {
    return URLEncoder.encode(identifier.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
