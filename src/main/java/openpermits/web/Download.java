package openpermits.web;

import java.io.InputStream;

/// A document for the reader to keep: saved under its name, never shown by the browser itself.
///
/// @param content written out as it is read, then closed
public record Download(String name, String mediaType, long size, InputStream content)
    implements Answer {}
