package openpermits.applications.portal;

import openpermits.applications.Application;
import openpermits.web.Page;

/// Asks once more before a request to withdraw is taken back.
public record TakeBackPage(Application application) implements Page {}
