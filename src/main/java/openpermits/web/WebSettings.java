package openpermits.web;

import java.time.Duration;

/// How the portal is run here.
///
/// @param demonstration whether the city is a made-up one, which every page then says
/// @param idle how long a session lasts without activity
record WebSettings(boolean demonstration, Duration idle) {}
