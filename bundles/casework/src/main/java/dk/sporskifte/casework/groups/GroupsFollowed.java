package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember.Moved;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.GroupWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups, who is in them, and what is done with them. */
@Component
public final class GroupsFollowed implements FollowingGroups {
  private final AuditedWork audited;

  @Activate
  public GroupsFollowed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<GroupSummary>> list(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_GROUPS,
        tenant,
        actor,
        work -> Groups.work(work).map(ofGroups -> summaries(work, work.stores().groups().all())));
  }

  @Override
  public Outcome<List<GroupSummary>> ofConcern(Tenant tenant, Actor actor, ConcernId concern) {
    return audited.run(
        UseCase.GROUPS_OF_CONCERN,
        tenant,
        actor,
        concern,
        work ->
            Groups.work(work)
                .flatMap(ofGroups -> Seen.orNotFound(work.stores().concerns().find(concern)))
                .map(found -> summaries(work, work.stores().groups().ofConcern(concern))));
  }

  @Override
  public Outcome<GroupView> show(Tenant tenant, Actor actor, GroupId id) {
    return audited.run(UseCase.SHOW_GROUP, tenant, actor, id, work -> shown(work, id));
  }

  @Override
  public Outcome<GroupView> open(Tenant tenant, Actor actor, NewGroup asked) {
    return audited.run(
        UseCase.OPEN_GROUP,
        tenant,
        actor,
        asked.id(),
        work ->
            Groups.work(work)
                .flatMap(
                    ofGroups ->
                        new Opening(work, ofGroups, asked)
                            .open()
                            .flatMap(group -> lifted(work, ofGroups, group, asked.lifted())))
                .flatMap(group -> shown(work, asked.id())));
  }

  @Override
  public Outcome<GroupView> assign(
      Tenant tenant, Actor actor, GroupId id, int version, PostId post) {
    return changing(
        UseCase.ASSIGN_GROUP,
        tenant,
        actor,
        id,
        work ->
            Groups.open(work, id, version)
                .flatMap(
                    group ->
                        Responsible.of(work, post)
                            .map(
                                chosen -> {
                                  work.stores().groups().save(group.ledBy(post));
                                  Responsible.show(work, id, chosen);
                                  Unassigned.over(work, id);
                                  return group;
                                })));
  }

  @Override
  public Outcome<GroupView> close(
      Tenant tenant, Actor actor, GroupId id, int version, String reason, String note) {
    return changing(
        UseCase.CLOSE_GROUP,
        tenant,
        actor,
        id,
        work ->
            Groups.work(work)
                .flatMap(
                    ofGroups ->
                        Groups.open(work, id, version)
                            .flatMap(
                                group -> new Ending(work, ofGroups, group, reason, note).close())));
  }

  @Override
  public Outcome<GroupView> add(Tenant tenant, Actor actor, GroupId id, NewMember asked) {
    return inOpen(
        UseCase.ADD_TO_GROUP,
        tenant,
        actor,
        id,
        work ->
            (group, ofGroups) -> new Joining(work, ofGroups, group, asked, moved(asked)).join());
  }

  @Override
  public Outcome<GroupView> raiseConcern(
      Tenant tenant, Actor actor, GroupId id, NewConcern concern, GroupRole role, Ground ground) {
    return RegisteredMeanwhile.thenAgain(
        () ->
            inOpen(
                UseCase.RAISE_CONCERN_FROM_GROUP,
                tenant,
                actor,
                id,
                work ->
                    (group, ofGroups) ->
                        RaisedFromGroup.raise(work, concern)
                            .map(raised -> through(work, raised.id(), role, ground))
                            .flatMap(
                                through ->
                                    new Joining(work, ofGroups, group, through, Moved.FROM_GROUP)
                                        .join())));
  }

  @Override
  public Outcome<GroupView> tie(Tenant tenant, Actor actor, GroupId id, NewTie asked) {
    return inOpen(
        UseCase.TIE_IN_GROUP,
        tenant,
        actor,
        id,
        work -> (group, ofGroups) -> new Tying(work, ofGroups, group, asked).tie());
  }

  @Override
  public Outcome<GroupView> renew(
      Tenant tenant,
      Actor actor,
      GroupId id,
      UUID tie,
      int version,
      LocalDate until,
      String because) {
    return inOpen(
        UseCase.RENEW_TIE,
        tenant,
        actor,
        id,
        work ->
            (group, ofGroups) ->
                Lasting.of(work, id, tie, version)
                    .flatMap(
                        lasting ->
                            Grounded.renewed(work, ofGroups, lasting.ground(), until, because)
                                .map(
                                    renewed -> {
                                      lasting.on(work, renewed);
                                      return lasting;
                                    })));
  }

  @Override
  public Outcome<GroupView> end(Tenant tenant, Actor actor, GroupId id, UUID tie, int version) {
    return inOpen(
        UseCase.END_TIE,
        tenant,
        actor,
        id,
        work ->
            (group, ofGroups) ->
                Lasting.of(work, id, tie, version)
                    .map(
                        lasting -> {
                          lasting.end(work);
                          return lasting;
                        }));
  }

  @Override
  public Outcome<GroupView> note(Tenant tenant, Actor actor, GroupId id, NewActivity asked) {
    return inOpen(
        UseCase.NOTE_GROUP_ACTIVITY,
        tenant,
        actor,
        id,
        work -> (group, ofGroups) -> new Doing(work, ofGroups, group, asked).note());
  }

  private Outcome<GroupView> inOpen(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      GroupId id,
      Function<Work, BiFunction<YouthGroup, GroupWork, Outcome<?>>> change) {
    return changing(
        useCase,
        tenant,
        actor,
        id,
        work ->
            Groups.work(work)
                .flatMap(
                    ofGroups ->
                        Groups.open(work, id)
                            .flatMap(
                                group ->
                                    change.apply(work).apply(group, ofGroups).map(any -> group))));
  }

  private Outcome<GroupView> changing(
      UseCase useCase, Tenant tenant, Actor actor, GroupId id, Function<Work, Outcome<?>> change) {
    return audited.run(
        useCase, tenant, actor, id, work -> change.apply(work).flatMap(changed -> shown(work, id)));
  }

  private static Outcome<YouthGroup> lifted(
      Work work, GroupWork ofGroups, YouthGroup group, Optional<Lifted> lifted) {
    return lifted
        .map(one -> through(work, one.concern(), one.role(), one.ground()))
        .map(first -> new Joining(work, ofGroups, group, first, Moved.TO_GROUP).join())
        .map(joined -> joined.map(member -> group))
        .orElseGet(() -> Outcome.done(group));
  }

  private static NewMember through(Work work, ConcernId concern, GroupRole role, Ground ground) {
    return new NewMember(
        work.newId(), role, Optional.empty(), Optional.of(concern), Optional.empty(), ground);
  }

  /** Through a concern somebody is lifted from the single young person to the group. */
  private static Moved moved(NewMember asked) {
    return asked.concern().isPresent() ? Moved.TO_GROUP : Moved.ADDED;
  }

  private static Outcome<GroupView> shown(Work work, GroupId id) {
    return Groups.work(work)
        .flatMap(
            ofGroups -> Groups.any(work, id).map(group -> GroupViews.of(work, group, ofGroups)));
  }

  private static List<GroupSummary> summaries(Work work, List<YouthGroup> groups) {
    return groups.stream().map(group -> GroupViews.summary(work, group)).toList();
  }
}
