package dk.sporskifte.itests.ways;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of 16 MB in memory, that can be filled to the last byte and freed. */
final class SmallDisk implements AutoCloseable {
  private static final int PAGE = 4096;
  private static final String BALLAST = "ballast";

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Skips the test where nobody may mount. */
  static SmallDisk mountedOn(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String refused =
        run("mount", "-t", "tmpfs", "-o", "size=16m,mode=700", "tmpfs", folder.toString());
    assumeTrue(refused.isEmpty(), () -> "no small disk can be mounted on this machine: " + refused);
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /** Until not one byte more can be written. */
  void fill() {
    try (RandomAccessFile ballast = new RandomAccessFile(file(), "rw")) {
      ballast.seek(ballast.length());
      for (int size = 1 << 20; size >= PAGE; size /= 2) {
        writeWhileThereIsRoom(ballast, new byte[size]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives so much back of what {@link #fill} took. */
  void freePages(int pages) {
    try (RandomAccessFile ballast = new RandomAccessFile(file(), "rw")) {
      ballast.setLength(ballast.length() / PAGE * PAGE - (long) (pages - 1) * PAGE);
      ballast.setLength(ballast.length() - PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void free() {
    file().delete();
  }

  @Override
  public void close() {
    String refused = run("umount", "--lazy", folder.toString());
    if (!refused.isEmpty()) {
      throw new IllegalStateException("the small disk stays mounted: " + refused);
    }
  }

  private File file() {
    return folder.resolve(BALLAST).toFile();
  }

  private static void writeWhileThereIsRoom(RandomAccessFile file, byte[] some) {
    try {
      while (true) {
        file.write(some);
      }
    } catch (IOException full) {
      // That is what was wanted.
    }
  }

  /** Empty where it was done, else why not. */
  private static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? "" : printed.isBlank() ? "refused" : printed.strip();
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
