package openpermits.places.portal;

import openpermits.places.Point;

/// A place that a map points at.
///
/// @param number its number in the list on the page; empty where it is the only one
public record Pin(String number, Point at) {}
