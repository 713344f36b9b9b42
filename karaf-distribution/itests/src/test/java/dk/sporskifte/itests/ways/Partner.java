package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.feed.Sender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner of Helsingør with a folder, a key for SFTP and a secret for HTTP, named to the platform
 * while it runs.
 */
public final class Partner implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Pattern SECRET = Pattern.compile("client_secret, shown only now: (\\S+)");
  private static final Pattern HASH = Pattern.compile("clientSecretHash = (\\S+)");

  private final Karaf karaf;
  private final Sender sender;
  private final PartnerSftp sftp;
  private final PartnerHttp http;
  private final Path file;

  private Partner(Karaf karaf, Sender sender, PartnerSftp sftp, PartnerHttp http, Path file) {
    this.karaf = karaf;
    this.sender = sender;
    this.sftp = sftp;
    this.http = http;
    this.file = file;
  }

  /**
   * @param code lower-case letters, digits
   * @param further lines of its configuration
   */
  public static Partner of(Karaf karaf, String code, List<String> feeds, String... further) {
    Sender sender = new Sender(karaf, "helsingor", code, "11111111", "217");
    String printed = karaf.console().run("ssp:feed-secret helsingor " + code);
    PartnerSftp sftp = new PartnerSftp(karaf, "helsingor." + code);
    Partner partner =
        new Partner(
            karaf,
            sender,
            sftp,
            new PartnerHttp(karaf::uri, "helsingor", code, first(SECRET, printed)),
            karaf.data().resolve("etc/dk.sporskifte.feed-helsingor-" + code + ".cfg"));
    partner.configure(
        Stream.concat(
            Stream.of(
                "tenant = helsingor",
                "sender = " + code,
                "cvr = 11111111",
                "feeds = " + String.join(",", feeds),
                "pollMillis = 200",
                "sftpKeys = " + sftp.publicKey(),
                "clientSecretHash = " + first(HASH, printed)),
            Stream.of(further)));
    feeds.forEach(partner::awaitUp);
    return partner;
  }

  public Sender folder() {
    return sender;
  }

  public PartnerSftp sftp() {
    return sftp;
  }

  public PartnerHttp http() {
    return http;
  }

  /** Its configuration. */
  Path file() {
    return file;
  }

  /** As an operator edits it. */
  void rewrite(String before, String after) throws IOException {
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  public String code() {
    return sender.code();
  }

  /** What readiness says of one of its feeds; empty while all is well. */
  public String problem(String feed) {
    return Readiness.of(karaf).reason("feed", "helsingor/" + code() + "/" + feed);
  }

  boolean isUp(String feed) {
    return Readiness.of(karaf).isUp("feed", "helsingor/" + code() + "/" + feed);
  }

  @Override
  public void close() {
    sftp.close();
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until(
        "the sender to be gone",
        SOON,
        () -> Readiness.of(karaf).names("feed").noneMatch(this::isFeedOfMine));
  }

  /** What was refused of it is told of, whether or not it is there. */
  private boolean isFeedOfMine(String name) {
    return name.startsWith("helsingor/" + code() + "/") && !name.endsWith("/refused");
  }

  private void configure(Stream<String> lines) {
    try {
      Files.writeString(file, lines.collect(Collectors.joining("\n", "", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitUp(String feed) {
    Waiting.until("the sender to be known", SOON, () -> isUp(feed));
  }

  private static String first(Pattern pattern, String printed) {
    Matcher found = pattern.matcher(printed);
    assertThat(found.find()).as(printed).isTrue();
    return found.group(1);
  }
}
