package dk.sporskifte.console;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.ReplayingFeedMessages;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:replay TENANT [ID...]} */
@Service
@Command(
    scope = "ssp",
    name = "replay",
    description = "Runs the checks again on messages in quarantine; tells what would change",
    detailedDescription =
        "Without ids: the newest 50 that are refused or have lines in quarantine, narrowed by"
            + " --feed, --sender and --code. Nothing is changed unless --why says the reason, which"
            + " the audit trail keeps. What is decided stays. Options come first. Example:"
            + " ssp:replay --code E01 --why 'police-list 1.1 installed' helsingor")
public final class ReplayingMessages extends TenantAction {
  @Argument(index = 1, name = "messages", description = "Ids of messages", multiValued = true)
  List<String> ids = new ArrayList<>();

  @Option(name = "--feed", description = "Only messages of that feed")
  String feed;

  @Option(name = "--sender", description = "Only messages of that sender")
  String sender;

  @Option(name = "--code", description = "Only what was set aside or refused with that code")
  String code;

  @Option(name = "--why", description = "Do it, for this reason")
  String why;

  @Reference(optional = true)
  ReplayingFeedMessages replaying;

  @Override
  void run(PrintStream out) throws CommandException {
    Tenant tenant = open();
    ReplayView view = preview(tenant);
    if (why != null && !view.messages().isEmpty()) {
      List<UUID> found = view.messages().stream().map(ReplayView.Message::id).toList();
      view = done(running(replaying).replay(tenant, SystemActor.OPERATOR, found, why));
    }
    print(out, view);
    if (view.more()) {
      out.println("There are more than these.");
    }
    out.println(why == null ? "Nothing was changed; --why REASON does it." : "Done.");
  }

  private ReplayView preview(Tenant tenant) throws CommandException {
    if (ids.isEmpty()) {
      FeedMessageFilter filter =
          new FeedMessageFilter(
              Optional.ofNullable(feed),
              Optional.ofNullable(sender),
              Optional.empty(),
              Optional.ofNullable(code),
              Optional.empty(),
              Optional.empty());
      return done(running(replaying).preview(tenant, SystemActor.OPERATOR, filter));
    }
    List<UUID> named = new ArrayList<>();
    for (String id : ids) {
      named.add(MessageIds.read(id));
    }
    return done(running(replaying).preview(tenant, SystemActor.OPERATOR, named));
  }

  private static void print(PrintStream out, ReplayView view) {
    ShellTable table = new ShellTable().emptyTableText("Nothing is set aside.");
    List.of("Message", "Sender", "Feed", "Result", "Pass", "Stay").forEach(table::column);
    for (ReplayView.Message message : view.messages()) {
      table
          .addRow()
          .addContent(
              message.id(),
              message.sender(),
              message.feed(),
              message.result() + message.code().map(c -> " " + c).orElse(""),
              message.accepted(),
              message.lines().stream().filter(line -> line.after().isPresent()).count());
    }
    table.print(out);
  }
}
