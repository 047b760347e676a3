package openpermits.intake.portal;

import openpermits.catalogue.ApplicationType;
import openpermits.web.Page;

/// The button that begins an application.
public record BeginPage(ApplicationType type) implements Page {}
