package dk.sporskifte.console;

import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:message TENANT ID} */
@Service
@Command(
    scope = "ssp",
    name = "message",
    description = "Tells the steps one message went through, or where it stopped; shows no person")
public final class ShowingMessage extends TenantAction {
  @Argument(
      index = 1,
      name = "message",
      description = "Id of the message, as ssp:feed lists it",
      required = true)
  String id;

  @Reference(optional = true)
  FollowingFeedMessages messages;

  @Override
  void run(PrintStream out) throws CommandException {
    FeedMessageRoad road =
        done(running(messages).road(open(), SystemActor.OPERATOR, MessageIds.read(id)));
    FeedMessageSummary message = road.message();
    out.printf(
        "%s of %s, received %s by %s, %d bytes, %d records: %s%n",
        message.feed(),
        message.sender(),
        Copenhagen.time(message.receivedAt()),
        message.way(),
        message.size(),
        message.records(),
        FeedMessages.receipt(message));
    message.reason().ifPresent(out::println);
    ShellTable table = new ShellTable();
    table.column("Step");
    table.column("Result");
    table.column("Lines");
    road.steps()
        .forEach(
            step ->
                table
                    .addRow()
                    .addContent(
                        step.kind(),
                        step.result(),
                        step.lines().isEmpty() ? "" : new TreeMap<>(step.lines())));
    table.print(out);
  }
}
