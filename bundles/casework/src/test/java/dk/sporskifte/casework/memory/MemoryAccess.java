package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.YouthGroup;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

record MemoryAccess(Session session) implements AccessGrants {
  @Override
  public void grant(Grant grant) {
    add(Allowed.by(grant));
  }

  @Override
  public void grantNameless(UUID object, UUID grantee, Instant from, String reason) {
    add(new Allowed(object, Optional.empty(), grantee, from, Optional.empty(), reason));
  }

  @Override
  public void grantGroup(GroupId group, UUID grantee, Instant from, String reason) {
    add(new Allowed(group.value(), Optional.empty(), grantee, from, Optional.empty(), reason));
  }

  @Override
  public void end(UUID object, UUID grantee, Instant at) {
    demandSight(object);
    grants()
        .change(g -> g.object().equals(object) && g.grantee().equals(grantee), g -> g.endedAt(at));
  }

  @Override
  public long showToNewPost(
      PostId post, Set<String> notItsProgrammes, boolean concerns, String reason) {
    Role role = session.table(Post.class).find(post).orElseThrow().role();
    List<Allowed> shown =
        Stream.of(
                session
                    .table(CaseFile.class)
                    .all()
                    .filter(c -> role != Role.TRIAGE && !notItsProgrammes.contains(c.programme()))
                    .map(c -> Allowed.by(toPost(c.id().value(), c.person(), post, reason))),
                session
                    .table(Concern.class)
                    .all()
                    .filter(c -> concerns)
                    .map(
                        c ->
                            new Allowed(
                                c.id().value(),
                                c.person(),
                                post.value(),
                                session.now(),
                                Optional.empty(),
                                reason)))
            .flatMap(grants -> grants)
            .toList();
    shown.forEach(grant -> grants().add((int) grants().all().count(), grant));
    return shown.size()
        + showGroups(post, reason)
        + (role == Role.TRIAGE ? showLines(post, reason) : 0);
  }

  private long showGroups(PostId id, String reason) {
    Post post = session.table(Post.class).find(id).orElseThrow();
    List<YouthGroup> groups =
        session
            .table(YouthGroup.class)
            .all()
            .filter(g -> post.role() == Role.CASEWORKER || post.role() == Role.LEADER)
            .filter(g -> post.forum().map(g.forum()::equals).orElseGet(() -> nobodySits(g, post)))
            .toList();
    groups.forEach(g -> session.show(g.id(), Optional.empty(), id, reason));
    return groups.size();
  }

  private boolean nobodySits(YouthGroup group, Post like) {
    return session
        .table(Post.class)
        .all()
        .noneMatch(
            p -> p.role() == like.role() && p.forum().filter(group.forum()::equals).isPresent());
  }

  private long showLines(PostId post, String reason) {
    List<InboxLine> lines =
        session
            .table(InboxLine.class)
            .all()
            .filter(line -> line.routing().confidentiality().isEmpty())
            .toList();
    lines.forEach(line -> session.show(line.id(), line.matched(), post, reason));
    return lines.size();
  }

  private Grant toPost(UUID object, PersonId person, PostId post, String reason) {
    return new Grant(object, person, post.value(), session.now(), Optional.empty(), reason);
  }

  @Override
  public boolean sees(UUID object) {
    return session.sees(object);
  }

  @Override
  public List<Grant> of(UUID object) {
    return session.sees(object)
        ? grants()
            .all()
            .filter(g -> g.object().equals(object) && g.person().isPresent())
            .map(
                g ->
                    new Grant(
                        object,
                        g.person().orElseThrow(),
                        g.grantee(),
                        g.from(),
                        g.until(),
                        g.reason()))
            .toList()
        : List.of();
  }

  private void add(Allowed grant) {
    boolean isNew = grants().all().noneMatch(g -> g.object().equals(grant.object()));
    if (!isNew && session.actor() != SystemActor.FEED) {
      demandSight(grant.object());
    }
    if (grant.person().isPresent() && !grant.person().equals(personOf(grant.object()))) {
      throw new IllegalStateException("grants sight of somebody the object is not about");
    }
    grants().add((int) grants().all().count(), grant);
  }

  private Optional<PersonId> personOf(UUID object) {
    return session
        .table(CaseFile.class)
        .find(new CaseId(object))
        .map(CaseFile::person)
        .or(() -> session.table(Concern.class).find(new ConcernId(object)).flatMap(Concern::person))
        .or(
            () ->
                session
                    .table(InboxLine.class)
                    .find(new InboxLineId(object))
                    .flatMap(InboxLine::matched));
  }

  private void demandSight(UUID object) {
    if (!session.sees(object)) {
      throw new IllegalStateException("grants access to what it does not see");
    }
  }

  private Table<Allowed> grants() {
    return session.table(Allowed.class);
  }
}
