package dk.sporskifte.example.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code secrets/example-users}: a line a user, {@code tenant username password role}. Passwords
 * stand there before they are used, so that none is ever lost.
 */
final class UserFile {
  private static final String HEAD = "# tenant username password role\n";

  private final Path file;

  /**
   * @param base DATA
   */
  UserFile(Path base) {
    file = base.resolve("secrets").resolve("example-users");
  }

  /** The passwords of that tenant's staff; those that are missing are made. */
  synchronized Map<String, String> passwords(String tenant, List<Member> staff) {
    try {
      List<String> lines = lines();
      Map<String, String> passwords = new LinkedHashMap<>();
      for (Member member : staff) {
        String begin = tenant + " " + member.username() + " ";
        String line =
            lines.stream()
                .filter(l -> l.startsWith(begin))
                .findFirst()
                .orElseGet(() -> begin + Passwords.random() + " " + member.function());
        if (!lines.contains(line)) {
          lines.add(line);
        }
        passwords.put(member.username(), line.split(" ")[2]);
      }
      write(HEAD + String.join("\n", lines) + "\n");
      return passwords;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the passwords of example users in " + file, e);
    }
  }

  private List<String> lines() throws IOException {
    return Files.exists(file)
        ? new ArrayList<>(
            Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList())
        : new ArrayList<>();
  }

  private void write(String content) throws IOException {
    Files.createDirectories(
        file.getParent(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    // Temporary files are made for the owner alone.
    Path unfinished = Files.createTempFile(file.getParent(), "example-users", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
