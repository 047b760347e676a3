package openpermits.web;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What was being sent ended before its time, or is not written as forms are.
public final class CutShort extends UncheckedIOException {

  CutShort(IOException cause) {
    super(cause);
  }
}
