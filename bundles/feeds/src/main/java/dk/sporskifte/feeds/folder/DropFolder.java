package dk.sporskifte.feeds.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/**
 * The folders of one sender: {@code in} for files, {@code accepted} and {@code rejected} for their
 * receipts. No file stays in plain text once its message is stored.
 *
 * @param root of the sender
 */
record DropFolder(Path root) {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final long ROOM = 1 << 20;

  Path in() {
    return root.resolve("in");
  }

  /** For a file and its receipt; a folder that is not there yet has no disk of its own. */
  boolean hasRoom() {
    try {
      return Files.getFileStore(in()).getUsableSpace() >= ROOM;
    } catch (IOException e) {
      return true;
    }
  }

  private Path settled(boolean rejected) {
    return root.resolve(rejected ? "rejected" : "accepted");
  }

  /**
   * Creates what is missing, for the owner alone: the files name people. A marker without its file
   * is one that a crash left, and would give away the next file of that name before it is whole.
   */
  void open() throws IOException {
    for (Path folder : List.of(in(), settled(false), settled(true))) {
      create(folder);
    }
    try (DirectoryStream<Path> markers = Files.newDirectoryStream(in(), "*" + FileName.MARKER)) {
      for (Path marker : markers) {
        FileName name = FileName.ofMarker(marker.getFileName().toString());
        if (!isTaken(in().resolve(name.value()))) {
          Files.delete(marker);
        }
      }
    }
  }

  /**
   * Writes the receipt and removes the file: its message is stored, encrypted, or not to be kept at
   * all. May be repeated after a crash at any point, for the receipt of the same file is the same.
   *
   * @param ending of the receipt, for example {@code json}
   */
  void settle(DroppedFile file, String contentHash, boolean rejected, String ending, byte[] receipt)
      throws IOException {
    FileName name = file.name();
    write(free(settled(rejected), name, contentHash, ".receipt." + ending, receipt), receipt);
    if (file.isLink() || file.isUnchanged()) {
      Files.delete(file.path());
      Files.deleteIfExists(in().resolve(name.marker()));
    }
  }

  /** Of a name that is used again, each other file has a receipt of its own. */
  private static Path free(
      Path folder, FileName name, String contentHash, String ending, byte[] receipt)
      throws IOException {
    String wanted = name.isSafe() ? name.value() : name.made();
    Path path = folder.resolve(wanted + ending);
    boolean another = isTaken(path) && !Arrays.equals(Files.readAllBytes(path), receipt);
    return another ? folder.resolve(FileName.distinct(wanted, contentHash) + ending) : path;
  }

  private static boolean isTaken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static void create(Path folder) throws IOException {
    Files.createDirectories(folder, OWNER_ONLY);
  }

  /** A reader sees all of it or nothing, after a power cut too. */
  static void write(Path path, byte[] content) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
