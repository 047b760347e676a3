package openpermits.places;

import java.util.Arrays;
import java.util.List;

/// The columns of the National Address Register's address files that are read, as its user guide
/// names them (Statistics Canada, 46-26-0002). Their order changes from release to release.
enum RegisterColumn {
  ADDR_GUID,
  CIVIC_NO,
  CIVIC_NO_SUFFIX,
  OFFICIAL_STREET_NAME,
  OFFICIAL_STREET_TYPE,
  OFFICIAL_STREET_DIR,
  CSD_ENG_NAME,
  MAIL_MUN_NAME,
  MAIL_POSTAL_CODE,
  BG_X,
  BG_Y,
  /// The middle of the side of the block, for whoever has no point of its own. Since June 2026.
  BF_REPPOINT_X,
  BF_REPPOINT_Y;

  private boolean isOptional() {
    return this == BF_REPPOINT_X || this == BF_REPPOINT_Y;
  }

  /// The names that a header lacks, in the register's order.
  static List<String> missing(List<String> header) {
    return Arrays.stream(values())
        .filter(column -> !column.isOptional() && !header.contains(column.name()))
        .map(Enum::name)
        .toList();
  }
}
