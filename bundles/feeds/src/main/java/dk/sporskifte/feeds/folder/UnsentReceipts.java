package dk.sporskifte.feeds.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Receipts that can never be sent to where they are wanted, as files for an operator to hand over
 * and remove. They name nobody.
 *
 * @param root folder of the sender, whether or not it is there
 */
public record UnsentReceipts(Path root) {
  /** Of the sender's folder. */
  public static final String FOLDER = "unsent";

  private static final String ENDING = ".receipt.";

  /**
   * May be repeated: of one message there is one.
   *
   * @param contentHash of the message, hex
   * @param format of the receipt, for example {@code json}
   */
  public void keep(String contentHash, String format, byte[] receipt) throws IOException {
    DropFolder.create(folder());
    DropFolder.write(folder().resolve(contentHash + ENDING + format), receipt);
  }

  public int count() {
    int count = 0;
    try (DirectoryStream<Path> receipts =
        Files.newDirectoryStream(folder(), "*" + ENDING + "{json,csv,xml}")) {
      for (Path receipt : receipts) {
        count++;
      }
      return count;
    } catch (IOException e) {
      return count;
    }
  }

  private Path folder() {
    return root.resolve(FOLDER);
  }
}
