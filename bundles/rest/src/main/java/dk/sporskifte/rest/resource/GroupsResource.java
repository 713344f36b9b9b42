package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.rest.body.GroupClosing;
import dk.sporskifte.rest.body.NewGroup;
import dk.sporskifte.rest.body.NewGroupActivity;
import dk.sporskifte.rest.body.NewGroupConcern;
import dk.sporskifte.rest.body.NewGroupMember;
import dk.sporskifte.rest.body.NewGroupTie;
import dk.sporskifte.rest.body.ResponsiblePost;
import dk.sporskifte.rest.body.TieRenewal;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Groups of young people. Members and ties the caller may not see are not there, and in no number.
 */
@Component(service = ApiResource.class)
@Path("{tenant}/groups")
public final class GroupsResource implements ApiResource {
  private final FollowingGroups groups;

  @Activate
  public GroupsResource(@Reference FollowingGroups groups) {
    this.groups = groups;
  }

  /**
   * Groups the caller may see, open ones first.
   *
   * @param concern only those that this concern is tied to
   */
  @GET
  public Page<GroupSummary> list(@Context Caller caller, @QueryParam("concern") ConcernId concern) {
    return new Page<>(
        value(
            Optional.ofNullable(concern)
                .map(of -> groups.ofConcern(caller.tenant(), caller.actor(), of))
                .orElseGet(() -> groups.list(caller.tenant(), caller.actor()))),
        Optional.empty());
  }

  /** One group, with those of its members and ties the caller may see. */
  @GET
  @Path("{group}")
  public GroupView show(@Context Caller caller, @PathParam("group") GroupId group) {
    return value(groups.show(caller.tenant(), caller.actor(), group));
  }

  /** Opens a group, or lifts a concern about one young person to one. */
  @POST
  public Created<GroupView> open(
      @Context Caller caller, @Context Creating creating, NewGroup group) {
    Created<GroupView> opened =
        creating.once(
            caller,
            id -> groups.open(caller.tenant(), caller.actor(), group.group(id)),
            id -> groups.show(caller.tenant(), caller.actor(), new GroupId(id)));
    return opened.at(caller, "groups", opened.entity().summary().group().id().value());
  }

  /** Sets a post to see to the group. */
  @PUT
  @Path("{group}/responsible")
  public GroupView assign(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("group") GroupId group,
      ResponsiblePost responsible) {
    return value(
        groups.assign(caller.tenant(), caller.actor(), group, version.value(), responsible.post()));
  }

  /** Closes the group: every tie in it is deleted. */
  @POST
  @Path("{group}/closing")
  public GroupView close(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("group") GroupId group,
      GroupClosing closing) {
    return value(
        groups.close(
            caller.tenant(),
            caller.actor(),
            group,
            version.value(),
            closing.reason(),
            closing.note()));
  }

  /** Ties a young person the caller sees, or a resource, to the group. */
  @POST
  @Path("{group}/members")
  public Created<GroupView> add(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("group") GroupId group,
      NewGroupMember member) {
    return creating
        .once(
            caller,
            id -> groups.add(caller.tenant(), caller.actor(), group, member.member(id)),
            id -> groups.show(caller.tenant(), caller.actor(), group),
            (view, id) -> view.members().stream().anyMatch(m -> m.member().id().equals(id)))
        .at(caller, "groups", group.value());
  }

  /** Raises a concern about one young person, who is tied to the group by it. */
  @POST
  @Path("{group}/concerns")
  public Created<GroupView> raiseConcern(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("group") GroupId group,
      NewGroupConcern concern) {
    return creating
        .once(
            caller,
            id ->
                groups.raiseConcern(
                    caller.tenant(),
                    caller.actor(),
                    group,
                    concern.concern().concern(id),
                    concern.role(),
                    concern.grounded()),
            id -> groups.show(caller.tenant(), caller.actor(), group),
            (view, id) ->
                view.members().stream()
                    .flatMap(m -> m.member().concern().stream())
                    .anyMatch(c -> c.value().equals(id)))
        .at(caller, "groups", group.value());
  }

  /** Ties two members to each other. */
  @POST
  @Path("{group}/ties")
  public Created<GroupView> tie(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("group") GroupId group,
      NewGroupTie tie) {
    return creating
        .once(
            caller,
            id -> groups.tie(caller.tenant(), caller.actor(), group, tie.tie(id)),
            id -> groups.show(caller.tenant(), caller.actor(), group),
            (view, id) -> view.ties().stream().anyMatch(t -> t.id().equals(id)))
        .at(caller, "groups", group.value());
  }

  /** Renews the tie of a member, or one between two. {@code If-Match} names its own version. */
  @POST
  @Path("{group}/ties/{tie}/renewal")
  public GroupView renew(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("group") GroupId group,
      @PathParam("tie") UUID tie,
      TieRenewal renewal) {
    return value(
        groups.renew(
            caller.tenant(),
            caller.actor(),
            group,
            tie,
            version.value(),
            renewal.until(),
            renewal.because()));
  }

  /**
   * Deletes the tie of a member, and with it the member's others, or one between two. {@code
   * If-Match} names its own version.
   */
  @POST
  @Path("{group}/ties/{tie}/end")
  public GroupView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("group") GroupId group,
      @PathParam("tie") UUID tie) {
    return value(groups.end(caller.tenant(), caller.actor(), group, tie, version.value()));
  }

  /** Notes what was done with the group, and what came of it. */
  @POST
  @Path("{group}/activities")
  public Created<GroupView> note(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("group") GroupId group,
      NewGroupActivity activity) {
    return creating
        .once(
            caller,
            id -> groups.note(caller.tenant(), caller.actor(), group, activity.activity(id)),
            id -> groups.show(caller.tenant(), caller.actor(), group),
            (view, id) -> view.activities().stream().anyMatch(a -> a.id().equals(id)))
        .at(caller, "groups", group.value());
  }
}
