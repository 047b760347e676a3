package openpermits.notices;

import openpermits.web.Page;

/// A letter to be read on the screen.
///
/// @param back where the reader comes from
/// @param pdf the same letter to keep
public record LetterPage(Letter letter, String back, String pdf) implements Page {}
