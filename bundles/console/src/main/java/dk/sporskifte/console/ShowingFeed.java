package dk.sporskifte.console;

import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:feed TENANT SENDER [FEED]} */
@Service
@Command(
    scope = "ssp",
    name = "feed",
    description = "Lists the last messages of a sender; ssp:message tells the road of one")
public final class ShowingFeed extends TenantAction {
  private static final int LAST = 20;

  @Argument(index = 1, name = "sender", description = "Code of the sender", required = true)
  String sender;

  @Argument(index = 2, name = "feed", description = "One feed, for example police-list")
  String feed;

  @Reference(optional = true)
  FollowingFeedMessages messages;

  @Override
  void run(PrintStream out) throws CommandException {
    ShellTable table =
        new ShellTable()
            .emptyTableText("Nothing to show: none came, or named coordinators alone see it.");
    List.of("Message", "Feed", "Received", "Way", "Bytes", "Records", "Receipt")
        .forEach(table::column);
    for (FeedMessageSummary message :
        done(running(messages)
                .list(
                    open(),
                    SystemActor.OPERATOR,
                    FeedMessages.of(sender, Optional.ofNullable(feed)),
                    new PageRequest(Optional.empty(), LAST)))
            .items()) {
      table
          .addRow()
          .addContent(
              message.id(),
              message.feed(),
              Copenhagen.time(message.receivedAt()),
              message.way(),
              message.size(),
              message.records(),
              FeedMessages.receipt(message));
    }
    table.print(out);
  }
}
