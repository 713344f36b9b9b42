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
import java.util.List;

/**
 * The folders of one sender: {@code in}, {@code accepted} and {@code rejected}.
 *
 * @param root of the sender
 */
record DropFolder(Path root) {
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  Path in() {
    return root.resolve("in");
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
      Files.createDirectories(folder, OWNER_ONLY);
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
   * Puts the receipt where the file belongs and then the file beside it. May be repeated after a
   * crash at any point.
   *
   * @param ending of the receipt, for example {@code json}
   */
  void settle(DroppedFile file, String contentHash, boolean rejected, String ending, byte[] receipt)
      throws IOException {
    Path folder = settled(rejected);
    FileName name = file.name();
    String wanted = name.isSafe() ? name.value() : name.made();
    String free = isTaken(folder.resolve(wanted)) ? FileName.distinct(wanted, contentHash) : wanted;
    write(folder.resolve(free + ".receipt." + ending), receipt);
    if (file.isLink()) {
      Files.delete(file.path());
    } else if (file.isUnchanged()) {
      Files.move(file.path(), folder.resolve(free), StandardCopyOption.ATOMIC_MOVE);
    } else {
      return;
    }
    Files.deleteIfExists(in().resolve(name.marker()));
  }

  private static boolean isTaken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** A reader sees all of it or nothing, after a power cut too. */
  private static void write(Path path, byte[] content) throws IOException {
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
