package openpermits.catalogue;

import java.util.List;
import openpermits.kernel.Bilingual;

/// Questions that are asked together, under one heading.
public record Section(String key, Bilingual title, List<Question> questions) {}
