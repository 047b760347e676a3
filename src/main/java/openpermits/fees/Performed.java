package openpermits.fees;

import java.time.Instant;

/// A function that the City performed on a file: taken from completed work, never picked by hand.
///
/// @param at when it was completed; it counts for a refund only if that is before the request
/// @param by the name of whoever did it, as it was then
public record Performed(CityFunction function, Instant at, String by) {}
