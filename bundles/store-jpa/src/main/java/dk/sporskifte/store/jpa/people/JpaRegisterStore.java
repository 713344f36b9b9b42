package dk.sporskifte.store.jpa.people;

import dk.sporskifte.casework.api.port.RegisterStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Look-ups stand in rows; what events change the guard's function changes. */
public record JpaRegisterStore(Rows rows) implements RegisterStore {
  @Override
  public void add(RegisterLookUp lookUp) {
    rows.add(new LookUpRow(lookUp));
  }

  @Override
  public List<RegisterLookUp> lookUps(InboxLineId line) {
    return rows
        .select(LookUpRow.class, "select u.* from register_look_up u")
        .where("u.line_id = ?", line.value())
        .inOrder("u.looked_up_at, u.id")
        .stream()
        .map(LookUpRow::lookUp)
        .toList();
  }

  @Override
  public RegisterStanding standing(PersonId person) {
    return rows
        .table(
            "select died_on, moved_on, moved_to from register_standing where person_id = ?1",
            person.value())
        .stream()
        .map(
            r ->
                new RegisterStanding(
                    day(r[0]),
                    day(r[1]),
                    Optional.ofNullable((String) r[2]).map(MunicipalityCode::new)))
        .findFirst()
        .orElse(RegisterStanding.NOTHING);
  }

  @Override
  public Optional<Touched> take(RegisterEvent event) {
    List<Object[]> touched =
        rows.table(
            "select person_id, case_id, answers, minor, by_custody_holder"
                + " from take_register_event(?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7,"
                + " cast(?8 as date))",
            event.id(),
            event.kind().name(),
            event.number().value(),
            event.on().toString(),
            event.municipality().map(MunicipalityCode::value).orElse(null),
            event.address().orElse(null),
            event.newNumber().map(CprNumber::value).orElse(null),
            event.newNumber().map(n -> n.birthDate().toString()).orElse(null));
    return touched.stream()
        .findFirst()
        .map(
            first ->
                new Touched(
                    new PersonId((UUID) first[0]),
                    touched.stream()
                        .filter(r -> r[3] != null)
                        .map(JpaRegisterStore::work)
                        .toList()));
  }

  private static OpenWork work(Object[] columns) {
    return new OpenWork(
        Optional.ofNullable((UUID) columns[1]).map(CaseId::new),
        Optional.ofNullable((UUID) columns[2]).map(PostId::new),
        (boolean) columns[3],
        (boolean) columns[4]);
  }

  private static Optional<LocalDate> day(Object column) {
    return Optional.ofNullable((Date) column).map(Date::toLocalDate);
  }
}
