package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.GeneralInterventionStore;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** General interventions in rows. */
public final class JpaGeneralInterventionStore implements GeneralInterventionStore {
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Rows rows;

  public JpaGeneralInterventionStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(GeneralIntervention intervention) {
    rows.add(new GeneralInterventionRow(intervention));
  }

  @Override
  public Optional<GeneralIntervention> find(GeneralInterventionId id) {
    return rows.find(GeneralInterventionRow.class, id.value())
        .map(GeneralInterventionRow::intervention);
  }

  @Override
  public void save(GeneralIntervention intervention) {
    rows.save(
        GeneralInterventionRow.class,
        intervention.id().value(),
        intervention.version(),
        row -> row.take(intervention));
  }

  @Override
  public Page<GeneralIntervention> list(PageRequest page) {
    Cursor from = Cursor.from(page, LAST_DAY, Cursor.LAST_ID);
    return rows.select(GeneralInterventionRow.class, "select g.* from general_intervention g")
        .where("(g.held_on, g.id) < (?, ?)", from.day(0), from.id(1))
        .page(
            "g.held_on desc, g.id desc",
            page,
            GeneralInterventionRow::intervention,
            GeneralInterventionRow::cursor);
  }

  @Override
  public List<GeneralIntervention> ofCatalogue(LocalDate from, LocalDate until) {
    return rows
        .list(
            GeneralInterventionRow.class,
            "select g from GeneralInterventionRow g where g.entry is not null"
                + " and g.heldOn >= ?1 and g.heldOn < ?2 order by g.heldOn, g.id",
            from,
            until)
        .stream()
        .map(GeneralInterventionRow::intervention)
        .toList();
  }
}
