package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.UserId;
import dk.sporskifte.rest.body.NewUser;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts, for administrators. */
@Component(service = ApiResource.class)
@Path("{tenant}/users")
public final class UsersResource implements ApiResource {
  private final AdministeringUsers users;

  @Activate
  public UsersResource(@Reference AdministeringUsers users) {
    this.users = users;
  }

  /** All accounts with the posts they hold and held. */
  @GET
  public Page<UserView> list(@Context Caller caller) {
    return new Page<>(value(users.users(caller.tenant(), caller.actor())), Optional.empty());
  }

  /**
   * The same page by page, by name.
   *
   * @param q words that begin words of the name or the user name
   */
  @GET
  @Path("directory")
  public Page<UserView> directory(
      @Context Caller caller, @Context PageRequest page, @QueryParam("q") Sought q) {
    return value(users.users(caller.tenant(), caller.actor(), Optional.ofNullable(q), page));
  }

  /** Adds an account. It sees nothing until it holds a post. */
  @POST
  public Created<UserView> add(@Context Caller caller, @Context Creating creating, NewUser user) {
    try {
      return creating
          .once(
              caller,
              id ->
                  users.add(
                      caller.tenant(),
                      caller.actor(),
                      new UserId(id),
                      user.username(),
                      user.name(),
                      user.password()),
              id -> find(caller, id))
          .at(caller, "users");
    } finally {
      Arrays.fill(user.password(), '\0');
    }
  }

  /** Ends an account: its tokens are worth nothing from now on. What it did stays. */
  @POST
  @Path("{user}/deactivation")
  public UserView deactivate(@Context Caller caller, @PathParam("user") UserId user) {
    return value(users.deactivate(caller.tenant(), caller.actor(), user));
  }

  /**
   * Gives an account another password, which is shown here and never again. At the next log-in its
   * owner must choose one.
   */
  @POST
  @Path("{user}/password")
  public OneTimePassword resetPassword(@Context Caller caller, @PathParam("user") UserId user) {
    return value(users.resetPassword(caller.tenant(), caller.actor(), user));
  }

  private Outcome<UserView> find(Caller caller, UUID id) {
    return users
        .users(caller.tenant(), caller.actor())
        .flatMap(all -> Found.in(all, u -> u.account().id().value().equals(id)));
  }
}
