package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.board.BoardCourse;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.YouthContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** With whom a youth contract can be agreed, and for how long. */
record Contracting(Person person, LocalDate from, LocalDate until) {
  static List<Policy<Contracting>> policies(String conditions) {
    return List.of(
        c -> Given.text(conditions, "vilkår"), Contracting::endsLater, Contracting::isOfAge);
  }

  static Optional<Refusal> isOpen(YouthContract contract) {
    return Policy.unless(
        contract.ending().isEmpty(),
        Refusal.conflict("contract-ended", "Ungdomskontrakten er allerede afsluttet."));
  }

  private static Optional<Refusal> endsLater(Contracting asked) {
    return Policy.unless(
        asked.until.isAfter(asked.from),
        Refusal.invalid("contract-ends-first", "Kontrakten skal slutte, efter at den begynder."));
  }

  private static Optional<Refusal> isOfAge(Contracting asked) {
    return Policy.unless(
        BoardCourse.CONTRACT_AGES.covers(asked.person.born(), asked.from),
        Refusal.rule(
            "outside-contract-age",
            "En ungdomskontrakt er for unge fra 15 til 17 år på den dag, den begynder.",
            Law.YOUTH_CRIME_BOARD));
  }
}
