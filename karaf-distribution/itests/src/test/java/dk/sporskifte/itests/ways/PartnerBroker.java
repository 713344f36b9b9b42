package dk.sporskifte.itests.ways;

import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.feed.PoliceList;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A partner's broker and its clients, in a process of their own, which ends with this one. */
final class PartnerBroker implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String PASSWORD = "brokerPassword = ";

  private final Process process;
  private final PrintStream told;
  private final List<String> settings = new ArrayList<>();
  private final String password;
  private final List<String> receipts = new CopyOnWriteArrayList<>();

  /**
   * @param way of which there is a bundle {@code feeds-WAY}, whose tests hold the partner's program
   */
  PartnerBroker(String way) throws IOException {
    Path built = Path.of("../../bundles/feeds-" + way + "/target");
    Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), way);
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                String.join(
                    File.pathSeparator,
                    built.resolve("test-classes").toString(),
                    Files.readString(built.resolve("partner.classpath")).strip()),
                "dk.sporskifte.feeds." + way + ".Partner",
                folder.toString())
            .redirectError(folder.resolve("partner.log").toFile())
            .start();
    told = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    BufferedReader says = process.inputReader(StandardCharsets.UTF_8);
    for (String line = says.readLine(); !line.isEmpty(); line = says.readLine()) {
      settings.add(line);
    }
    String last = settings.remove(settings.size() - 1);
    if (!last.startsWith(PASSWORD)) {
      throw new IllegalStateException("it tells no password");
    }
    password = last.substring(PASSWORD.length());
    Thread reading = new Thread(() -> says.lines().forEach(receipts::add), "receipts-" + way);
    reading.setDaemon(true);
    reading.start();
  }

  /**
   * What an operator writes to consume from it.
   *
   * @param named where the password is to be found
   */
  String[] settings(String named) {
    return Stream.concat(settings.stream(), Stream.of(PASSWORD + named)).toArray(String[]::new);
  }

  String password() {
    return password;
  }

  void send(PoliceList list) {
    told.println(list.json().replaceAll("\\R", " "));
  }

  /** The receipt of that list, on one line, once it is there. */
  String awaitReceipt(PoliceList list) {
    String id = list.messageId().toString();
    return Waiting.until(
        "the receipt of " + id,
        SOON,
        () -> receipts.stream().filter(receipt -> receipt.startsWith(id)).findFirst());
  }

  @Override
  public void close() {
    told.close();
    try {
      if (!process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
