package dk.sporskifte.store.jpa.concerns;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "concern")
class ConcernRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Enumerated(EnumType.STRING)
  private IntakeChannel channel;

  private String text;

  @Column(name = "childs_words")
  private String childsWords;

  private String called;

  @Column(name = "not_heard")
  private String notHeard;

  private String door;

  @Column(name = "door_unit")
  private String doorUnit;

  @Column(name = "door_employee")
  private UUID doorEmployee;

  private String arena;

  private UUID holder;

  @Column(name = "inbox_line_id")
  private UUID inboxLine;

  @Enumerated(EnumType.STRING)
  private Concern.State state;

  @Column(name = "referred_as")
  private UUID referredAs;

  @Column(name = "closing_note")
  private String closingNote;

  @Column(name = "raised_by")
  private UUID raisedBy;

  @Column(name = "raised_at")
  private Instant raisedAt;

  protected ConcernRow() {}

  ConcernRow(Concern concern) {
    id = concern.id().value();
    raisedBy = concern.raisedBy().value();
    raisedAt = concern.raisedAt();
    take(concern);
  }

  final void take(Concern concern) {
    person = concern.person().map(PersonId::value).orElse(null);
    holder = concern.holder().map(UserId::value).orElse(null);
    channel = concern.channel();
    text = concern.text();
    childsWords = concern.childsWords().orElse(null);
    take(concern.circumstances());
    inboxLine = concern.inboxLine().map(InboxLineId::value).orElse(null);
    state = concern.state();
    referredAs = concern.referredAs().map(CaseId::value).orElse(null);
    closingNote = concern.closingNote().orElse(null);
  }

  private void take(Circumstances circumstances) {
    called = circumstances.called().orElse(null);
    notHeard = circumstances.notHeard().orElse(null);
    door = circumstances.door().map(Door::kind).orElse(null);
    doorUnit = circumstances.door().flatMap(Door::unit).orElse(null);
    doorEmployee = circumstances.door().flatMap(Door::employee).map(UserId::value).orElse(null);
    arena = circumstances.arena().orElse(null);
  }

  private Circumstances circumstances() {
    return new Circumstances(
        Optional.ofNullable(called),
        Optional.ofNullable(notHeard),
        Optional.ofNullable(door)
            .map(
                kind ->
                    new Door(
                        kind,
                        Optional.ofNullable(doorUnit),
                        Optional.ofNullable(doorEmployee).map(UserId::new))),
        Optional.ofNullable(arena));
  }

  String cursor() {
    return Cursor.of(raisedAt, id);
  }

  Concern concern() {
    return new Concern(
        new ConcernId(id),
        Optional.ofNullable(person).map(PersonId::new),
        channel,
        text,
        Optional.ofNullable(childsWords),
        circumstances(),
        Optional.ofNullable(holder).map(UserId::new),
        Optional.ofNullable(inboxLine).map(InboxLineId::new),
        state,
        Optional.ofNullable(referredAs).map(CaseId::new),
        Optional.ofNullable(closingNote),
        new UserId(raisedBy),
        raisedAt,
        version());
  }
}
