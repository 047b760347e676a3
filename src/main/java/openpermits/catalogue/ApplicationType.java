package openpermits.catalogue;

import openpermits.kernel.Bilingual;

/// One kind of application: a building permit, a pool enclosure, access to records.
///
/// @param code the prefix of its file numbers: three capitals
/// @param refundScheme which refund policies cover its fees: a name in `settings/fees/`
public record ApplicationType(
    String code, Bilingual name, Lifecycle lifecycle, String refundScheme) {

  /// Whether an application of this type can ever be withdrawn.
  public boolean isWithdrawable() {
    return !lifecycle.leadingTo(Status.WITHDRAWN).isEmpty();
  }
}
