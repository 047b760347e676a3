package openpermits.web;

import java.io.InputStream;
import java.util.function.Supplier;

/// A picture in a page, made by the portal itself: what people sent is a [Download] and nothing
/// else. Whoever opens its address alone sees it in a sandbox, where nothing runs.
///
/// @param tag says which content it is: a browser that has it asks again whether it may be seen,
///   and is not sent it again
/// @param content written out as it is read, then closed
public record Picture(String tag, String mediaType, long size, Supplier<InputStream> content)
    implements Answer {}
