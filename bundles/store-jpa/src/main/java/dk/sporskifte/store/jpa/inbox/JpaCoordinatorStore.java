package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.port.CoordinatorStore;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is named, in rows; what they see by it the database grants itself. */
public record JpaCoordinatorStore(Rows rows) implements CoordinatorStore {
  @Override
  public Set<PostId> named(Confidentiality what) {
    return rows
        .table("select post_id, named_at from coordinator where what = ?1", what.name())
        .stream()
        .map(row -> new PostId((UUID) row[0]))
        .collect(Collectors.toSet());
  }

  @Override
  public long name(Confidentiality what, PostId post) {
    return rows.value("select name_coordinator(?1, ?2)", what.name(), post.value())
        .map(Long.class::cast)
        .orElseThrow();
  }

  @Override
  public void end(Confidentiality what, PostId post) {
    rows.value("select end_coordinator(?1, ?2)", what.name(), post.value());
  }
}
