package dk.sporskifte.store.jpa.colleagues;

import dk.sporskifte.casework.api.port.ColleagueStore;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Absences and contact details in rows; what looks past row security by the guard's functions. */
public record JpaColleagueStore(Rows rows) implements ColleagueStore {
  @Override
  public void add(Absence absence) {
    rows.add(new AbsenceRow(absence));
  }

  @Override
  public void save(Absence absence) {
    rows.save(AbsenceRow.class, absence.id().value(), absence.version(), r -> r.take(absence));
  }

  @Override
  public Optional<Absence> absence(AbsenceId id) {
    return rows.find(AbsenceRow.class, id.value()).map(AbsenceRow::absence);
  }

  @Override
  public List<Absence> absences(LocalDate today) {
    return rows
        .list(
            AbsenceRow.class,
            "select a from AbsenceRow a where a.backOn is null or a.backOn > ?1"
                + " order by a.from, a.id",
            today)
        .stream()
        .map(AbsenceRow::absence)
        .toList();
  }

  @Override
  public List<LeftAlone> leftAlone(LocalDate today) {
    return rows
        .table(
            "select post_id, title, unit, tasks, overdue, cases from left_alone(cast(?1 as date))",
            today.toString())
        .stream()
        .map(
            row ->
                new LeftAlone(
                    new PostId((UUID) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (Long) row[3],
                    (Long) row[4],
                    (Long) row[5]))
        .toList();
  }

  @Override
  public Waiting waitingAt(PostId post, LocalDate today) {
    return rows
        .table(
            "select tasks, cases from waiting_at(?1, cast(?2 as date))",
            post.value(),
            today.toString())
        .stream()
        .map(row -> new Waiting((Long) row[0], (Long) row[1]))
        .findFirst()
        .orElse(new Waiting(0, 0));
  }

  @Override
  public List<ContactCard> cards() {
    return rows.list(ContactCardRow.class, "select c from ContactCardRow c").stream()
        .map(ContactCardRow::card)
        .toList();
  }

  @Override
  public List<ContactCard> cards(Set<PostId> posts) {
    return rows
        .select(ContactCardRow.class, "select c.* from contact_card c")
        .where(
            "c.post_id = any ((select cast(? as uuid[]))::uuid[])",
            ArrayLiteral.of(posts.stream().map(PostId::value)))
        .inOrder("c.post_id")
        .stream()
        .map(ContactCardRow::card)
        .toList();
  }

  @Override
  public void put(ContactCard card) {
    Optional<ContactCardRow> present = rows.find(ContactCardRow.class, card.post().value());
    ContactCardRow row = present.orElseGet(() -> new ContactCardRow(card.post()));
    rows.change(row, r -> r.take(card));
    if (present.isEmpty()) {
      rows.add(row);
    }
  }

  @Override
  public Moved endPost(PostId leaving, PostId taking, LocalDate today, String reason) {
    return rows
        .table(
            "select tasks, needs, objects from end_post(?1, ?2, cast(?3 as date), ?4)",
            leaving.value(),
            taking.value(),
            today.toString(),
            reason)
        .stream()
        .map(row -> new Moved((Long) row[0], (Long) row[1], (Long) row[2]))
        .findFirst()
        .orElseThrow();
  }
}
