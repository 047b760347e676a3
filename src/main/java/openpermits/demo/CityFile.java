package openpermits.demo;

import java.util.List;
import openpermits.kernel.Money;

/// One file and everything that happened to it, in order.
///
/// @param number `yyyy` in it stands for the year of its submission; `DRAFT` for a draft
/// @param of whose it is, as in [City#people]
/// @param work as in [City#works]
/// @param at the civic number and the street as in [City#streets]: `110 laurier-west`
/// @param value of the project
/// @param area in square metres
record CityFile(
    String number, String of, String work, String at, Money value, int area, List<Step> steps) {

  /// One file of the settings: `settings/demonstration/files/*.yaml`.
  record Shelf(List<CityFile> files) {}

  String civicNumber() {
    return at.substring(0, at.indexOf(' '));
  }

  String street() {
    return at.substring(at.indexOf(' ') + 1);
  }
}
