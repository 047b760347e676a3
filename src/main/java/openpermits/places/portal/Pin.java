package openpermits.places.portal;

import openpermits.places.Point;

/// A place that a map points at.
///
/// @param name the same that stands in the list beside the map
public record Pin(String name, Point at) {}
