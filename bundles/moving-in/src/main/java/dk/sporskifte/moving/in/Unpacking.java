package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unpacks a workbook once without keeping anything, so that a small file that grows without end is
 * refused before it is read. By the central directory, as the reader does: what it would not see is
 * not there.
 */
final class Unpacking {
  private static final int MOST_ENTRIES = 200;
  private static final int CHUNK = 8192;

  private Unpacking() {}

  static void within(int mostBytes, byte[] file) {
    long unpacked = 0;
    int entries = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      var all = zip.getEntries();
      while (all.hasMoreElements()) {
        demand(++entries <= MOST_ENTRIES);
        unpacked += size(zip, all.nextElement(), mostBytes - unpacked);
      }
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof UnreadableSpreadsheetException told
          ? told
          : new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
  }

  private static long size(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream content = zip.getInputStream(entry)) {
      for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
        size += read;
        demand(size <= most);
      }
    }
    return size;
  }

  private static void demand(boolean holds) {
    if (!holds) {
      throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
    }
  }
}
