package openpermits.inspections.portal;

import java.util.List;
import openpermits.applications.Application;
import openpermits.inspections.Inspection;
import openpermits.web.Page;

/// The Inspections tab of a file.
public record InspectionsPage(Application application, List<Inspection> inspections)
    implements Page {}
