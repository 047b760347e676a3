package openpermits.catalogue;

import java.util.List;
import openpermits.kernel.Bilingual;
import org.jspecify.annotations.Nullable;

/// A document that an application must come with, where its conditions hold (none: always).
///
/// @param note what it must show, or where to get it
public record RequiredDocument(
    String key, Bilingual name, @Nullable Bilingual note, List<Condition> when) {}
