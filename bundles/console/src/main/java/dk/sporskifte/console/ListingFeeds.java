package dk.sporskifte.console;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:feeds TENANT} */
@Service
@Command(
    scope = "ssp",
    name = "feeds",
    description = "Lists who may send what to a tenant, the last message and what is wrong")
public final class ListingFeeds extends TenantAction {
  @Reference(optional = true)
  FollowingFeedMessages messages;

  @Reference List<HealthPart> parts;

  @Override
  void run(PrintStream out) throws CommandException {
    Tenant tenant = open();
    FeedsOverview overview = done(running(messages).overview(tenant, SystemActor.OPERATOR));
    List<HealthPart.Health> wrong = wrong();
    ShellTable table = new ShellTable().emptyTableText("Nobody may send anything.");
    List.of("Sender", "Feed", "Last message", "Way", "Receipt", "State").forEach(table::column);
    for (FeedsOverview.Sender sender : overview.senders()) {
      for (String feed : sender.feeds()) {
        Optional<FeedMessageSummary> last = last(tenant, sender.code(), feed);
        table
            .addRow()
            .addContent(
                sender.code(),
                feed,
                last.map(m -> Copenhagen.time(m.receivedAt())).orElse("none to show"),
                last.map(FeedMessageSummary::way).orElse(""),
                last.map(m -> FeedMessages.receipt(m)).orElse(""),
                state(wrong, tenant, sender, feed));
      }
    }
    table.print(out);
  }

  private Optional<FeedMessageSummary> last(Tenant tenant, String sender, String feed)
      throws CommandException {
    FeedMessageFilter filter = FeedMessages.of(sender, Optional.of(feed));
    PageRequest one = new PageRequest(Optional.empty(), 1);
    return done(running(messages).list(tenant, SystemActor.OPERATOR, filter, one)).items().stream()
        .findFirst();
  }

  /** Asked for once: each part looks for itself. */
  private List<HealthPart.Health> wrong() {
    return parts.stream()
        .flatMap(part -> part.health().stream())
        .filter(health -> health.kind().equals("feed") && !health.up())
        .toList();
  }

  /** What is wrong with this feed, and with what all feeds of the sender come through. */
  private static String state(
      List<HealthPart.Health> wrong, Tenant tenant, FeedsOverview.Sender sender, String feed) {
    String prefix = tenant.key() + "/" + sender.code() + "/";
    String reasons =
        wrong.stream()
            .filter(health -> health.name().startsWith(prefix))
            .filter(health -> isOf(feed, sender, health.name().substring(prefix.length())))
            .map(HealthPart.Health::reason)
            .collect(Collectors.joining("; "));
    return reasons.isEmpty() ? "up" : reasons;
  }

  private static boolean isOf(String feed, FeedsOverview.Sender sender, String part) {
    return part.equals(feed) || !sender.feeds().contains(part);
  }
}
