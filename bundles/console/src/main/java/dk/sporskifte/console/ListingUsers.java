package dk.sporskifte.console;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:users NAME} */
@Service
@Command(
    scope = "ssp",
    name = "users",
    description = "Lists the accounts of a tenant with the posts they hold today")
public final class ListingUsers extends TenantAction {
  @Reference(optional = true)
  AdministeringUsers users;

  @Reference(optional = true)
  Clock clock;

  @Override
  void run(PrintStream out) throws CommandException {
    running(clock);
    running(users);
    Tenant tenant = open();
    Map<PostId, Post> posts =
        done(users.posts(tenant, SystemActor.OPERATOR)).stream()
            .collect(Collectors.toMap(Post::id, Function.identity()));
    ShellTable table = new ShellTable().emptyTableText("There is no account yet.");
    table.column("User");
    table.column("Name");
    table.column("State");
    table.column("Posts");
    for (UserView user : done(users.users(tenant, SystemActor.OPERATOR))) {
      table
          .addRow()
          .addContent(
              user.account().username(), user.account().name(), state(user), held(user, posts));
    }
    table.print(out);
  }

  private String state(UserView user) {
    if (!user.account().active()) {
      return "inactive";
    }
    boolean locked =
        user.account().lockedUntil().filter(until -> until.isAfter(clock.instant())).isPresent();
    return locked ? "locked" : "active";
  }

  private String held(UserView user, Map<PostId, Post> posts) {
    LocalDate today = Copenhagen.today(clock);
    return user.holdings().stream()
        .filter(holding -> holds(holding, today))
        .map(holding -> shown(posts.get(holding.post())))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static boolean holds(PostHolding holding, LocalDate today) {
    return !holding.from().isAfter(today)
        && holding.until().map(until -> until.isAfter(today)).orElse(true);
  }

  private static String shown(Post post) {
    return post.role()
        + " "
        + post.title()
        + ", "
        + post.unit()
        + post.forum().map(f -> " (" + f + ": " + post.seat().orElseThrow() + ")").orElse("");
  }
}
