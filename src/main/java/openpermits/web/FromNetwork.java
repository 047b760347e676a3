package openpermits.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A file as it arrives. That its sender is gone is told apart from a fault of our own disk.
final class FromNetwork extends FilterInputStream {

  FromNetwork(InputStream content) {
    super(content);
  }

  @Override
  public int read() {
    try {
      return super.read();
    } catch (IOException cause) {
      throw new CutShort(cause);
    }
  }

  @Override
  public int read(byte[] piece, int from, int length) {
    try {
      return super.read(piece, from, length);
    } catch (IOException cause) {
      throw new CutShort(cause);
    }
  }
}
