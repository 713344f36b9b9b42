package dk.sporskifte.itests.ways;

import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operator keeps in {@code secrets/} for one partner: each new one in a file of its own.
 */
final class Secrets implements AutoCloseable {
  private final Path folder;
  private final String name;
  private final List<Path> files = new ArrayList<>();

  Secrets(Karaf karaf, String name, String first) throws IOException {
    this.folder = karaf.data().resolve("secrets");
    this.name = name;
    renew(first);
  }

  /** As configurations name the newest. */
  String named() {
    return "$[secret:" + files.get(files.size() - 1).getFileName() + "]";
  }

  String renew(String secret) throws IOException {
    Path file = folder.resolve(name + "-" + files.size());
    Files.writeString(file, secret);
    files.add(file);
    return named();
  }

  @Override
  public void close() throws IOException {
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
