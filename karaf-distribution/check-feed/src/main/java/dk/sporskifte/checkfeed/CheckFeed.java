package dk.sporskifte.checkfeed;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.FeedNotInstalledException;
import dk.sporskifte.feeds.check.Finding;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells line and field of whatever is wrong with a file, before anything is sent. */
public final class CheckFeed {
  static final int GOOD = 0;
  static final int WITH_REJECTS = 1;
  static final int REFUSED = 2;
  static final int NOT_CHECKED = 3;

  private final PrintStream out;

  CheckFeed(PrintStream out) {
    this.out = out;
  }

  public static void main(String... arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CheckFeed(out).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    try {
      Asked asked = Asked.of(arguments);
      return check(asked);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
      return NOT_CHECKED;
    } catch (IOException e) {
      out.println("the file cannot be read: " + arguments.get(arguments.size() - 1));
      return NOT_CHECKED;
    }
  }

  private int check(Asked asked) throws IOException {
    byte[] content = read(asked.file());
    Format format = Format.of(asked.file().getFileName().toString(), content);
    Stated stated = Stated.in(format, content);
    InstalledFeeds feeds = installed();
    WayOfWorking way = asked.wayOfWorking(Components.of(Municipality.class), stated);
    Sender sender = stated.sender(asked.feeds(feeds.names()));
    out.println(
        asked.file()
            + ": "
            + format
            + ", checked as "
            + way.name()
            + " would ("
            + way.code()
            + ")");
    try {
      return told(new CheckingMessage(feeds).check(way, sender, format, content));
    } catch (FeedNotInstalledException e) {
      out.println("there is no such feed; these are there: " + feeds.names());
      return NOT_CHECKED;
    }
  }

  private int told(Checked checked) {
    if (checked instanceof Rejection rejection) {
      return told(rejection.flaw());
    }
    CheckedMessage message = (CheckedMessage) checked;
    message.lines().forEach(this::tell);
    int aside = message.aside().size();
    out.println(
        "%d records: %d accepted, %d not kept, %d set aside"
            .formatted(message.records(), message.kept() - aside, message.dropped(), aside));
    return aside == 0 ? GOOD : WITH_REJECTS;
  }

  private int told(Flaw flaw) {
    out.println(
        "%s%s%s: %s"
            .formatted(
                flaw.line().map(line -> "line " + line + ", ").orElse(""),
                flaw.field().map(field -> "field " + field + ", ").orElse(""),
                flaw.code().code(),
                flaw.reason()));
    out.println("the whole message would be rejected");
    return REFUSED;
  }

  private void tell(CheckedRecord line) {
    line.finding().ifPresent(finding -> tell(line, finding));
  }

  private void tell(CheckedRecord line, Finding finding) {
    out.println(
        "line %d, record %d, %s%s: %s"
            .formatted(
                line.line(),
                line.recordNo(),
                finding.fields().isEmpty()
                    ? ""
                    : "field " + String.join(" and ", finding.fields()) + ", ",
                finding.code().code(),
                finding.reason()));
  }

  static InstalledFeeds installed() {
    InstalledFeeds feeds = new InstalledFeeds();
    Components.of(Feed.class).forEach(feeds::add);
    return feeds;
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(CheckingMessage.LIMIT + 1);
    }
  }
}
