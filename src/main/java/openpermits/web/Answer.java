package openpermits.web;

/// What a controller answers: a page to read, another place to go, or a document to keep.
public sealed interface Answer permits Page, Redirect, Attachment {}
