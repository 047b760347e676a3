package openpermits.web;

import openpermits.kernel.Bilingual;

/// Who operates the portal and where it is reached, from `settings/municipality.yaml`.
///
/// @param address the portal's public address, no slash at its end, for links in mail
public record Site(
    Bilingual municipality,
    String address,
    String contactEmail,
    String contactPhone,
    Bilingual contactHours,
    Bilingual contactAddress) {}
