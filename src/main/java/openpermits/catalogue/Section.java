package openpermits.catalogue;

import java.util.List;
import openpermits.kernel.Bilingual;

/// Questions that are asked together, under one heading.
///
/// @param step the page that it stands on; several sections may share one
public record Section(String key, Step step, Bilingual title, List<Question> questions) {}
