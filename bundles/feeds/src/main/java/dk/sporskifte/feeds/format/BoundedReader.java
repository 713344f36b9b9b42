package dk.sporskifte.feeds.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails when a single record goes on and on: it would be held in memory as millions of cells. */
final class BoundedReader extends FilterReader {
  private static final int LONGEST_RECORD = 200_000;

  private int left = LONGEST_RECORD;

  BoundedReader(Reader in) {
    super(in);
  }

  /** The next record begins. */
  void allowMore() {
    left = LONGEST_RECORD;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    left -= Math.max(count, 0);
    if (left < 0) {
      throw new IOException("a record is too long");
    }
    return count;
  }
}
