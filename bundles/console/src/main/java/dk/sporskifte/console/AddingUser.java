package dk.sporskifte.console;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserId;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** {@code ssp:user-add NAME USERNAME} */
@Service
@Command(
    scope = "ssp",
    name = "user-add",
    description = "Adds an account to a tenant and appoints it to a post from today",
    detailedDescription =
        "The post is the one of that role, unit, forum and seat; where there is none yet it is made."
            + " Without --password-file a password is generated and shown once. Options come first."
            + " Example: ssp:user-add --name 'Ida Holm' --role CASEWORKER --unit 'SSP og SSP+'"
            + " helsingor ida.holm")
public final class AddingUser extends TenantAction {
  @Argument(
      index = 1,
      name = "username",
      description = "What the user logs in with, for example ida.holm",
      required = true)
  String username;

  @Option(name = "--name", description = "The user's name, as colleagues see it", required = true)
  String name;

  @Option(name = "--role", description = "What the post is for", required = true)
  @Completion(RoleCompleter.class)
  String role;

  @Option(name = "--unit", description = "Unit or organisation of the post", required = true)
  String unit;

  @Option(name = "--title", description = "Title of the post; else that of the seat or role")
  String title;

  @Option(name = "--forum", description = "Forum in which the post has a seat; with --seat")
  @Completion(ForumCompleter.class)
  String forum;

  @Option(name = "--seat", description = "The post's seat in that forum; with --forum")
  @Completion(SeatCompleter.class)
  String seat;

  @Option(
      name = "--password-file",
      description = "File on the server with the password; at least 12 characters")
  @Completion(FileCompleter.class)
  String passwordFile;

  @Reference(optional = true)
  AdministeringUsers users;

  @Reference(optional = true)
  Ids ids;

  @Reference(optional = true)
  Clock clock;

  @Override
  void run(PrintStream out) throws CommandException {
    running(users);
    running(ids);
    running(clock);
    Tenant tenant = open();
    Post wanted = wanted(tenant);
    Password password =
        passwordFile == null ? Password.random() : Password.in(Path.of(passwordFile));
    UserId user = new UserId(ids.next());
    done(users.add(tenant, SystemActor.OPERATOR, user, username, name, password.characters()));
    Post post = found(tenant, wanted).orElse(wanted);
    if (post.equals(wanted)) {
      done(users.addPost(tenant, SystemActor.OPERATOR, wanted));
    }
    done(
        users.appoint(
            tenant,
            SystemActor.OPERATOR,
            new PostHolding(post.id(), user, Copenhagen.today(clock), Optional.empty())));
    out.printf("Added %s to %s as %s.%n", username, tenant, post.title());
    if (passwordFile == null) {
      out.printf("Password, shown only now: %s%n", password);
    }
  }

  private Post wanted(Tenant tenant) throws CommandException {
    String seatName = new SeatChoice(tenant.wayOfWorking(), forum, seat).name();
    Role chosen = role();
    String titled = title != null ? title : seatName.isEmpty() ? RoleTitles.of(chosen) : seatName;
    return new Post(
        new PostId(ids.next()),
        titled,
        chosen,
        unit,
        Optional.ofNullable(forum),
        Optional.ofNullable(seat));
  }

  private Role role() throws CommandException {
    return Stream.of(Role.values())
        .filter(known -> known.name().equalsIgnoreCase(role))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    "There is no role '%s'; there is: %s"
                        .formatted(
                            role,
                            Stream.of(Role.values())
                                .map(Role::name)
                                .collect(Collectors.joining(", ")))));
  }

  private Optional<Post> found(Tenant tenant, Post wanted) throws CommandException {
    return done(users.posts(tenant, SystemActor.OPERATOR)).stream()
        .filter(post -> post.role() == wanted.role())
        .filter(post -> post.unit().equals(wanted.unit()))
        .filter(post -> post.forum().equals(wanted.forum()) && post.seat().equals(wanted.seat()))
        .filter(post -> title == null || post.title().equals(wanted.title()))
        .findFirst();
  }
}
