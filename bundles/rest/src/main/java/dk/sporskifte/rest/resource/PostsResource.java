package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.rest.body.HoldingEnd;
import dk.sporskifte.rest.body.NewHolding;
import dk.sporskifte.rest.body.NewPost;
import dk.sporskifte.rest.body.PostEnd;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts and who holds them: access and duties follow the post, not the person. */
@Component(service = ApiResource.class)
@Path("{tenant}/posts")
public final class PostsResource implements ApiResource {
  private final AdministeringUsers users;
  private final CoveringForColleagues covering;

  @Activate
  public PostsResource(
      @Reference AdministeringUsers users, @Reference CoveringForColleagues covering) {
    this.users = users;
    this.covering = covering;
  }

  /** All posts. */
  @GET
  public Page<Post> list(@Context Caller caller) {
    return new Page<>(value(users.posts(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Adds a post. */
  @POST
  public Created<Post> add(@Context Caller caller, @Context Creating creating, NewPost post) {
    return creating
        .once(
            caller,
            id -> users.addPost(caller.tenant(), caller.actor(), post.post(id)),
            id ->
                users
                    .posts(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all, p -> p.id().value().equals(id))))
        .at(caller, "posts");
  }

  /** Posts that nobody attends to today and where something waits; for leaders too. */
  @GET
  @Path("left-alone")
  public Page<LeftAlone> leftAlone(@Context Caller caller) {
    return new Page<>(value(covering.leftAlone(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Ends a post: its open tasks and all that it sees go to another. */
  @POST
  @Path("{post}/end")
  public EndedPost end(@Context Caller caller, @PathParam("post") PostId post, PostEnd end) {
    return value(users.endPost(caller.tenant(), caller.actor(), post, end.takenOverBy()));
  }

  /** Appoints somebody to the post from a day on. */
  @POST
  @Path("{post}/holdings")
  public Created<PostHolding> appoint(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("post") PostId post,
      NewHolding appointment) {
    PostHolding holding = appointment.holding(post);
    return creating
        .once(
            caller,
            id -> users.appoint(caller.tenant(), caller.actor(), holding),
            id ->
                users
                    .users(caller.tenant(), caller.actor())
                    .map(all -> all.stream().flatMap(u -> u.holdings().stream()).toList())
                    .flatMap(all -> Found.in(all, h -> begins(h, holding))))
        .at(caller, "users");
  }

  /** Ends somebody's time in the post. */
  @POST
  @Path("{post}/holdings/{user}/end")
  public PostHolding endHolding(
      @Context Caller caller,
      @PathParam("post") PostId post,
      @PathParam("user") UserId user,
      HoldingEnd end) {
    return value(users.endHolding(caller.tenant(), caller.actor(), post, user, end.until()));
  }

  private static boolean begins(PostHolding held, PostHolding wanted) {
    return held.post().equals(wanted.post())
        && held.user().equals(wanted.user())
        && held.from().equals(wanted.from());
  }
}
