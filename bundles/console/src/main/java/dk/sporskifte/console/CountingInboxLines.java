package dk.sporskifte.console;

import dk.sporskifte.casework.api.CountingInbox;
import dk.sporskifte.model.InboxLine;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:inbox NAME} */
@Service
@Command(
    scope = "ssp",
    name = "inbox",
    description = "Counts what partners sent to a tenant, by feed and state; shows no person")
public final class CountingInboxLines extends TenantAction {
  @Reference(optional = true)
  CountingInbox inbox;

  @Override
  void run(PrintStream out) throws CommandException {
    ShellTable table = new ShellTable().emptyTableText("Nothing has been received yet.");
    table.column("Feed");
    states().forEach(state -> table.column(state).alignRight());
    for (Map.Entry<String, Map<String, Long>> feed : running(inbox).counts(open()).entrySet()) {
      table
          .addRow()
          .addContent(
              Stream.concat(
                      Stream.<Object>of(feed.getKey()),
                      states().map(state -> feed.getValue().getOrDefault(state, 0L)))
                  .toArray());
    }
    table.print(out);
  }

  private static Stream<String> states() {
    return Stream.of(InboxLine.State.values()).map(InboxLine.State::name);
  }
}
