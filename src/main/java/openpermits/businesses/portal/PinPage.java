package openpermits.businesses.portal;

import openpermits.businesses.Business;
import openpermits.web.Page;

/// Asks whether a new PIN is to be made.
public record PinPage(Business business) implements Page {}
