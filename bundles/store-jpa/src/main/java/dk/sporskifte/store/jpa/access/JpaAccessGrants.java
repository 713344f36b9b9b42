package dk.sporskifte.store.jpa.access;

import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Grants through the guard's functions; those given in a row go to the database together. */
public final class JpaAccessGrants implements AccessGrants {
  private final Rows rows;
  private final WaitingGrants waiting;

  public JpaAccessGrants(Rows rows) {
    this.rows = rows;
    waiting = new WaitingGrants(rows);
  }

  @Override
  public void grant(Grant grant) {
    waiting.add(
        grant.object(),
        grant.person().value(),
        grant.grantee(),
        grant.from(),
        grant.until(),
        grant.reason());
  }

  @Override
  public void grantNameless(UUID object, UUID grantee, Instant from, String reason) {
    waiting.add(object, null, grantee, from, Optional.empty(), reason);
  }

  @Override
  public void grantGroup(GroupId group, UUID grantee, Instant from, String reason) {
    waiting.add(group.value(), null, grantee, from, Optional.empty(), reason);
  }

  /** To the partner's account alone; it names nobody registered. */
  public void grantPartnership(
      CasePartnerId partnership, UUID grantee, Instant from, Instant until, String reason) {
    waiting.add(partnership.value(), null, grantee, from, Optional.of(until), reason);
  }

  /** An incident, or the front line's part in it; neither names anybody registered. */
  public void grantIncident(
      UUID object, PostId grantee, Instant from, Optional<Instant> until, String reason) {
    waiting.add(object, null, grantee.value(), from, until, reason);
  }

  @Override
  public void end(UUID object, UUID grantee, Instant at) {
    rows.value("select end_access(?1, ?2, ?3)", object, grantee, at);
  }

  @Override
  public long showToNewPost(
      PostId post, Set<String> notItsProgrammes, boolean concerns, String reason) {
    return rows.value(
                "select show_to_new_post(?1, cast(?2 as text[]), ?3, ?4)",
                post.value(),
                ArrayLiteral.of(notItsProgrammes),
                concerns,
                reason)
            .map(Long.class::cast)
            .orElseThrow()
        + rows.value("select show_groups_to_new_post(?1, ?2)", post.value(), reason)
            .map(Long.class::cast)
            .orElseThrow();
  }

  @Override
  public boolean sees(UUID object) {
    return rows.value("select object_id from case_access where object_id = ?1 limit 1", object)
        .isPresent();
  }

  /** Those of a line that names nobody registered are left out. */
  @Override
  public List<Grant> of(UUID object) {
    return rows
        .table(
            "select person_id, grantee, valid_from, valid_until, reason from access_to(?1)"
                + " where person_id is not null",
            object)
        .stream()
        .map(columns -> grant(object, columns))
        .toList();
  }

  private static Grant grant(UUID object, Object[] columns) {
    return new Grant(
        object,
        new PersonId((UUID) columns[0]),
        (UUID) columns[1],
        ((Timestamp) columns[2]).toInstant(),
        Optional.ofNullable((Timestamp) columns[3]).map(Timestamp::toInstant),
        (String) columns[4]);
  }
}
