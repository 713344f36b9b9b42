package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.Presentation;
import dk.sporskifte.store.jpa.rows.Rows;
import dk.sporskifte.store.jpa.rows.StaleRowException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Presentations in rows; one that was left in this transaction is remembered to its end. */
final class Presentations {
  private final Rows rows;
  private final Map<UUID, Presentation> left = new HashMap<>();

  Presentations(Rows rows) {
    this.rows = rows;
  }

  void add(Presentation presentation) {
    rows.add(new PresentationRow(presentation));
  }

  Optional<Presentation> find(UUID id) {
    return Optional.ofNullable(left.get(id))
        .or(() -> rows.find(PresentationRow.class, id).map(PresentationRow::presentation));
  }

  void save(Presentation presentation) {
    if (presentation.leftAt().isPresent()) {
      leave(presentation, presentation.leftAt().get());
    } else {
      rows.save(
          PresentationRow.class,
          presentation.id(),
          presentation.version(),
          row -> row.take(presentation));
    }
  }

  /** The actor's own, for as long as the policy shows them. */
  List<Presentation> ofActor(Instant at) {
    return rows
        .select(PresentationRow.class, "select p.* from presentation p")
        .where("p.presenter = app_actor()")
        .where("p.open_from <= ? and ? < p.open_until and p.left_at is null", at, at)
        .inOrder("p.open_from, p.id")
        .stream()
        .map(PresentationRow::presentation)
        .toList();
  }

  private void leave(Presentation presentation, Instant at) {
    UUID id = presentation.id();
    Object done =
        rows.value("select leave_presentation(?1, ?2, ?3)", id, at, presentation.version())
            .orElseThrow();
    if (!(boolean) done) {
      throw new StaleRowException();
    }
    rows.forget(PresentationRow.class, id);
    left.put(
        id,
        new Presentation(
            id,
            presentation.item(),
            presentation.presenter(),
            presentation.text(),
            presentation.from(),
            presentation.until(),
            Optional.of(at),
            presentation.version() + 1));
  }
}
