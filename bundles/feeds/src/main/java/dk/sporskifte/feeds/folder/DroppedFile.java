package dk.sporskifte.feeds.folder;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;

/**
 * A file in the folder as it was when first looked at.
 *
 * @param seen what tells it from another file put in its place
 */
record DroppedFile(Path path, BasicFileAttributes seen) {
  static DroppedFile at(Path path) throws IOException {
    return new DroppedFile(path, attributes(path));
  }

  FileName name() {
    return new FileName(path.getFileName().toString());
  }

  /** A link may lead anywhere, so none is followed. */
  boolean isLink() {
    return seen.isSymbolicLink();
  }

  /**
   * @throws IOException when it changed meanwhile, or cannot be read
   */
  byte[] read(int atMost) throws IOException {
    try (SeekableByteChannel channel =
        Files.newByteChannel(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
      byte[] content = Channels.newInputStream(channel).readNBytes(atMost);
      if (!isUnchanged()) {
        throw new IOException("a file changed while it was read");
      }
      return content;
    }
  }

  boolean isUnchanged() throws IOException {
    BasicFileAttributes now = attributes(path);
    return now.size() == seen.size()
        && now.lastModifiedTime().equals(seen.lastModifiedTime())
        && Objects.equals(now.fileKey(), seen.fileKey());
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
