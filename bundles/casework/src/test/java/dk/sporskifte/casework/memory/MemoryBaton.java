package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.BatonStore;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

record MemoryBaton(Session session) implements BatonStore {
  @Override
  public void add(BatonEvent event) {
    events().add(event.id(), event);
  }

  @Override
  public List<BatonEvent> of(ConcernId concern) {
    return session.sees(concern) ? about(concern).toList() : List.of();
  }

  @Override
  public List<Concern> heldBy(Collection<UserId> holders) {
    return open(c -> c.holder().filter(holders::contains).isPresent() && session.sees(c.id()));
  }

  @Override
  public List<Concern> offeredTo(UserId receiver) {
    return open(
        c ->
            session.sees(c.id())
                && about(c.id())
                    .anyMatch(
                        o ->
                            o.kind() == Kind.OFFERED
                                && o.to().filter(receiver::equals).isPresent()
                                && about(c.id()).noneMatch(e -> ends(e, o))));
  }

  private static boolean ends(BatonEvent event, BatonEvent offered) {
    return event.kind().endsOffer() && event.offer().filter(offered.id()::equals).isPresent();
  }

  @Override
  public List<BatonEvent> handedOverBy(UserId giver) {
    return events()
        .all()
        .filter(e -> e.kind().moves() && e.from().filter(giver::equals).isPresent())
        .toList();
  }

  @Override
  public Optional<LocalDate> due(ConcernId concern, Task.Kind kind) {
    return session.sees(concern)
        ? tasks(concern, Set.of(kind)::contains).map(Task::due).findFirst()
        : Optional.empty();
  }

  @Override
  public void endTasks(ConcernId concern, Set<Task.Kind> kinds, UserId by, Instant at) {
    if (!session.sees(concern)) {
      throw new IllegalStateException("ends tasks about what it does not see");
    }
    List<Task> ended = tasks(concern, kinds::contains).toList();
    session.table(Task.class).change(ended::contains, t -> t.done(by, at));
  }

  @Override
  public List<Unanswered> unanswered(LocalDate today) {
    return open(c -> c.holder().isPresent()).stream()
        .flatMap(
            c ->
                tasks(c.id(), kind -> kind == Task.Kind.REACT_TO_CONCERN)
                    .filter(t -> t.overdue(today))
                    .map(
                        t ->
                            new Unanswered(
                                c.id(), c.holder().orElseThrow(), t.due(), climbed(c, t))))
        .toList();
  }

  private int climbed(Concern concern, Task task) {
    return (int)
        about(concern.id())
            .filter(e -> e.kind() == Kind.CLIMBED && !e.at().isBefore(task.createdAt()))
            .count();
  }

  @Override
  public List<Orphaned> orphaned(LocalDate today) {
    return open(c -> c.holder().filter(h -> gone(h, today)).isPresent()).stream()
        .filter(c -> about(c.id()).noneMatch(e -> left(e, c.holder().orElseThrow())))
        .map(c -> new Orphaned(c.id(), c.holder().orElseThrow()))
        .toList();
  }

  private static boolean left(BatonEvent event, UserId holder) {
    return event.kind() == Kind.LEFT && event.from().filter(holder::equals).isPresent();
  }

  private boolean gone(UserId holder, LocalDate today) {
    return session.table(UserAccount.class).find(holder).filter(UserAccount::active).isEmpty()
        || session
            .table(PostHolding.class)
            .all()
            .noneMatch(h -> h.user().equals(holder) && h.on(today));
  }

  @Override
  public void climb(BatonEvent event, List<PostId> leaders) {
    add(event);
    Concern concern = session.table(Concern.class).find(event.concern()).orElseThrow();
    leaders.forEach(
        post ->
            session
                .table(Allowed.class)
                .add(
                    (int) session.table(Allowed.class).all().count(),
                    new Allowed(
                        concern.id().value(),
                        concern.person(),
                        post.value(),
                        session.now(),
                        Optional.empty(),
                        event.text().orElseThrow())));
  }

  private List<Concern> open(Predicate<Concern> which) {
    return session
        .table(Concern.class)
        .all()
        .filter(c -> c.state() == Concern.State.OPEN)
        .filter(which)
        .toList();
  }

  private Stream<Task> tasks(ConcernId concern, Predicate<Task.Kind> kinds) {
    return session
        .table(MemoryTasks.OfConcern.class)
        .all()
        .filter(t -> t.concern().equals(concern))
        .flatMap(t -> session.table(Task.class).find(t.task()).stream())
        .filter(t -> t.doneAt().isEmpty() && kinds.test(t.kind()));
  }

  private Stream<BatonEvent> about(ConcernId concern) {
    return events().all().filter(e -> e.concern().equals(concern));
  }

  private Table<BatonEvent> events() {
    return session.table(BatonEvent.class);
  }
}
