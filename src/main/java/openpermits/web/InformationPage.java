package openpermits.web;

/// A page about the portal itself: how to reach the municipality, accessibility, privacy, terms.
///
/// @param subject which: its sentences are `info.<subject>.*`
/// @param paragraphs how many it has
public record InformationPage(String subject, int paragraphs) implements Page {}
