package openpermits.intake.office;

import openpermits.applications.Application;
import openpermits.web.Page;

/// Asks once more before a request to withdraw is taken back for its applicant.
public record EnterTakeBackPage(Application application) implements Page {}
