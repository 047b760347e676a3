package openpermits.intake.office;

import java.util.List;
import openpermits.applications.Application;
import openpermits.web.Page;
import org.jspecify.annotations.Nullable;

/// What came on paper and is not all entered yet, by whomever, and the way to enter more.
///
/// @param anyDeleted whether the reader can put one back
/// @param banner the sentence of what was just done; null for none
public record CounterPage(List<Application> drafts, boolean anyDeleted, @Nullable String banner)
    implements Page {}
