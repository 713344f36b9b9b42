package dk.sporskifte.store.jpa.people;

import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import dk.sporskifte.store.jpa.columns.InstantColumn;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "moved_in")
class MovedInRow {
  @Id private UUID id;

  @Column(name = "own_key")
  private String key;

  @Column(name = "object_id")
  private UUID object;

  @Convert(converter = TextsColumn.class)
  private List<String> content;

  @Column(name = "moved_in_by")
  private UUID movedInBy;

  @Convert(converter = InstantColumn.class)
  @Column(name = "moved_in_at")
  private Instant movedInAt;

  protected MovedInRow() {}

  MovedInRow(MovedIn line) {
    id = line.id();
    key = line.key();
    object = line.object();
    content = line.content();
    movedInBy = line.movedInBy();
    movedInAt = line.movedInAt();
  }

  MovedIn line() {
    return new MovedIn(id, key, object, content, movedInBy, movedInAt);
  }
}
