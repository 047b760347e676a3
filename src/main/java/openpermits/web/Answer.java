package openpermits.web;

/// What a controller answers: a page to read, another place to go, a document to look at or to
/// keep, something for a script.
public sealed interface Answer permits Page, Redirect, Print, Attachment, Download, Picture, Json {}
