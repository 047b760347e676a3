package openpermits.intake.portal;

import java.time.LocalDate;
import java.util.List;
import openpermits.applications.Application;
import openpermits.catalogue.Question;
import openpermits.catalogue.RequiredDocument;
import openpermits.intake.FilledForm;
import openpermits.web.Page;

/// The step that says which documents the application needs.
///
/// @param required those that the answers call for
/// @param papers the questions that a document answers
/// @param deletedOn when the draft is deleted if nobody touches it
public record DocumentsStepPage(
    Application application,
    FilledForm form,
    List<RequiredDocument> required,
    List<Question> papers,
    LocalDate deletedOn)
    implements Page {}
