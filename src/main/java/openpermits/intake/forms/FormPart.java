package openpermits.intake.forms;

import java.util.List;
import openpermits.catalogue.Question;
import openpermits.kernel.Bilingual;

/// Questions that are printed together, asked or not.
///
/// @param letter of the part in a prescribed form; empty for what has none
public record FormPart(String letter, Bilingual title, List<Question> questions) {}
