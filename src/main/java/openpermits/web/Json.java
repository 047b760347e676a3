package openpermits.web;

import org.springframework.http.HttpStatus;

/// What a script asked for, as JSON.
///
/// @param content a record, by the names of its components
public record Json(Object content, HttpStatus status) implements Answer {}
