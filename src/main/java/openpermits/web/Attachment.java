package openpermits.web;

/// A document for the reader to keep, shown by the browser under the given name.
@SuppressWarnings("ArrayRecordComponent") // made to be written out once, never compared
public record Attachment(String name, String mediaType, byte[] content) implements Answer {}
