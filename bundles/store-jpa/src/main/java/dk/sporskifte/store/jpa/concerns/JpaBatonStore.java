package dk.sporskifte.store.jpa.concerns;

import dk.sporskifte.casework.api.port.BatonStore;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Steps of held concerns in rows. */
public record JpaBatonStore(Rows rows) implements BatonStore {
  @Override
  public void add(BatonEvent event) {
    rows.add(new BatonRow(event));
  }

  @Override
  public List<BatonEvent> of(ConcernId concern) {
    return events(
        "select e from BatonRow e where e.concern = ?1 order by e.at, e.id", concern.value());
  }

  @Override
  public List<Concern> heldBy(Collection<UserId> holders) {
    return concerns(
        "c.holder = any (cast(? as uuid[]))", ArrayLiteral.of(holders.stream().map(UserId::value)));
  }

  @Override
  public List<Concern> offeredTo(UserId receiver) {
    return concerns(
        """
        exists (select from baton_event o
          where o.concern_id = c.id and o.kind = 'OFFERED' and o.to_user = ?
            and not exists (select from baton_event e
              where e.offer_id = o.id
                and e.kind in ('DECLINED', 'WITHDRAWN', 'HANDED_OVER', 'EXCEPTED', 'HANDED_ON')))
        """,
        receiver.value());
  }

  private List<Concern> concerns(String where, Object parameter) {
    return rows
        .select(ConcernRow.class, "select c.* from concern c")
        .where("c.state = 'OPEN'")
        .where(where, parameter)
        .inOrder("c.raised_at, c.id")
        .stream()
        .map(ConcernRow::concern)
        .toList();
  }

  @Override
  public List<BatonEvent> handedOverBy(UserId giver) {
    return rows
        .select(BatonRow.class, "select e.* from baton_event e")
        .where("e.kind in ('HANDED_OVER', 'EXCEPTED', 'HANDED_ON')")
        .where("e.from_user = ?", giver.value())
        .inOrder("e.at desc, e.id desc")
        .stream()
        .map(BatonRow::event)
        .toList();
  }

  private List<BatonEvent> events(String jpql, Object parameter) {
    return rows.list(BatonRow.class, jpql, parameter).stream().map(BatonRow::event).toList();
  }

  @Override
  public Optional<LocalDate> due(ConcernId concern, Task.Kind kind) {
    return rows.value("select due_of_concern(?1, ?2)", concern.value(), kind.name())
        .map(JpaBatonStore::day);
  }

  @Override
  public void endTasks(ConcernId concern, Set<Task.Kind> kinds, UserId by, Instant at) {
    String names =
        kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
    rows.value(
        "select end_concern_tasks(?1, cast(?2 as text[]), ?3, ?4)",
        concern.value(),
        names,
        by.value(),
        at);
  }

  @Override
  public List<Unanswered> unanswered(LocalDate today) {
    return rows
        .table("select * from unanswered_concerns(cast(?1 as date))", today.toString())
        .stream()
        .map(
            row ->
                new Unanswered(
                    new ConcernId((UUID) row[0]),
                    new UserId((UUID) row[1]),
                    day(row[2]),
                    ((Number) row[3]).intValue()))
        .toList();
  }

  @Override
  public List<Orphaned> orphaned(LocalDate today) {
    return rows
        .table("select * from orphaned_concerns(cast(?1 as date))", today.toString())
        .stream()
        .map(row -> new Orphaned(new ConcernId((UUID) row[0]), new UserId((UUID) row[1])))
        .toList();
  }

  @Override
  public void climb(BatonEvent event, List<PostId> leaders) {
    rows.value(
        "select climb_concern(?1, ?2, ?3, ?4, cast(?5 as uuid[]), ?6)",
        event.id(),
        event.concern().value(),
        event.kind().name(),
        event.from().orElseThrow().value(),
        ArrayLiteral.of(leaders.stream().map(PostId::value)),
        event.text().orElseThrow());
  }

  private static LocalDate day(Object column) {
    return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
  }
}
