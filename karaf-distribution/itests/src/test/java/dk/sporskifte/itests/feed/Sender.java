package dk.sporskifte.itests.feed;

import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A sender's folder, as it looks from outside. */
public record Sender(Karaf karaf, String tenant, String code, String cvr, String municipality) {
  public static Sender ofHelsingor(Karaf karaf) {
    return new Sender(karaf, "helsingor", "nsp", "11111111", "217");
  }

  public static Sender ofKoge(Karaf karaf) {
    return new Sender(karaf, "koge", "mvsp", "11111111", "259");
  }

  /** The same folders under another code, for what is sent in its name. */
  public Sender named(String other) {
    return new Sender(karaf, tenant, other, cvr, municipality);
  }

  /** The file and then its marker. */
  public void drop(String name, String content) {
    try {
      Files.createDirectories(folder("in"));
      Files.write(folder("in").resolve(name), content.getBytes(StandardCharsets.UTF_8));
      Files.createFile(folder("in").resolve(name + ".done"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isWaiting(String name) {
    return Files.exists(folder("in").resolve(name));
  }

  public boolean isAccepted(String name) {
    return !isWaiting(name) && receipts("accepted", name).findAny().isPresent();
  }

  public boolean isRejected(String name) {
    return !isWaiting(name) && receipts("rejected", name).findAny().isPresent();
  }

  /** What is left of a settled file. */
  public Optional<String> receipt(String name) {
    return Stream.of("accepted", "rejected").flatMap(f -> receipts(f, name)).findFirst();
  }

  private Stream<String> receipts(String folder, String name) {
    try (Stream<Path> files = Files.list(folder(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name + ".receipt"))
          .map(Sender::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String name) {
    return karaf.data().resolve("feeds").resolve(tenant).resolve(code).resolve(name);
  }
}
