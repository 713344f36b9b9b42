package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.casework.api.port.CaseStore.Compared;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Open cases as far as a way of working decides about them. */
record ComparedCases(Rows rows) {
  private static final String ALL =
      """
      select cast(id as text), cast(person_id as text), number, state, programme,
        cast(received_on as text), cast(born as text), target_groups, answers
      from cases_to_compare()
      """;

  List<Compared> all() {
    return rows.table(ALL).stream().map(ComparedCases::compared).toList();
  }

  private static Compared compared(Object[] row) {
    return new Compared(
        new CaseId(UUID.fromString((String) row[0])),
        new PersonId(UUID.fromString((String) row[1])),
        (String) row[2],
        CaseState.valueOf((String) row[3]),
        (String) row[4],
        LocalDate.parse((String) row[5]),
        LocalDate.parse((String) row[6]),
        codes(row[7]).collect(Collectors.toSet()),
        answers(row[8]));
  }

  private static Map<String, Answer.Value> answers(Object column) {
    return codes(column)
        .map(answer -> answer.split("="))
        .collect(Collectors.toMap(a -> a[0], a -> Answer.Value.valueOf(a[1])));
  }

  private static Stream<String> codes(Object column) {
    return Stream.ofNullable((String) column)
        .flatMap(codes -> Stream.of(codes.split(",")))
        .filter(code -> !code.isEmpty());
  }
}
