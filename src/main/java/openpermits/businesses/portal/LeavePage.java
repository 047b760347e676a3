package openpermits.businesses.portal;

import openpermits.businesses.Business;
import openpermits.web.Page;

/// Asks once more before somebody leaves a business.
public record LeavePage(Business business) implements Page {}
