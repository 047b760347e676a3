package openpermits.demo;

import java.util.List;
import java.util.Map;
import openpermits.accounts.Notice;
import openpermits.businesses.Business;
import openpermits.fees.CityFunction;
import openpermits.fees.FeeKind;
import openpermits.kernel.Actor.Role;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// Who lives in the demonstration city and what its files are made of:
/// `settings/demonstration/city.yaml`.
///
/// @param reviewers who performs each function
/// @param streets by a short name that [CityFile#at] uses
/// @param works what is applied for, by a short name
/// @param citations what each type's fees are charged under, by the type's code
record City(
    Map<String, Resident> people,
    Map<CityFunction, String> reviewers,
    Map<String, Street> streets,
    Map<String, Work> works,
    Map<FeeKind, Bilingual> fees,
    Map<String, Bilingual> citations) {

  /// An account, by the part of its address before `@example.ca`.
  ///
  /// @param title what a member of staff signs letters with
  /// @param business what the account acts for; null for oneself
  record Resident(
      String givenName,
      String familyName,
      String language,
      Role role,
      Bilingual title,
      @Nullable Firm business,
      List<Notice> declined) {}

  /// @param validForMonths how long its licence still is, from the day of loading
  record Firm(String name, Business.Kind kind, String licence, int validForMonths) {}

  /// The parts of a street as the register has them; empty where there is no such part.
  record Street(
      String typeFr,
      String name,
      String typeEn,
      String directionFr,
      String directionEn,
      String postalCode) {}

  /// @param type the code of the application's type
  record Work(String type, Bilingual description, Bilingual workType) {}
}
