package openpermits.businesses;

/// How accounts are associated with businesses: `settings/businesses.yaml`.
///
/// @param pinValidFor how long a PIN can be used, in days
/// @param pinUses how many accounts one PIN associates before it expires
/// @param wrongPins how many wrong PINs in a row an account may try before it has to wait
record BusinessRules(int pinValidFor, int pinUses, int wrongPins) {}
