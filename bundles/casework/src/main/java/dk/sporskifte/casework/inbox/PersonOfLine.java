package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.concern.OpenedConcern;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

/** Settles by a person's choice whom a line is about. */
final class PersonOfLine {
  private PersonOfLine() {}

  /** A choice among the candidates, or somebody the actor sees already. */
  static Outcome<InboxLineView> choose(Work work, InboxLine line, PersonId person) {
    return Policy.allowing(
            line,
            List.of(
                PersonOfLine::isNotSettled,
                l ->
                    Policy.unless(
                        Candidates.include(work, l, person)
                            || work.stores().people().find(person).isPresent(),
                        Refusal.invalid(
                            "not-a-candidate",
                            "Personen er ikke blandt de mulige. Vælg en af dem, eller registrér"
                                + " personen."))))
        .flatMap(allowed -> settle(work, line, person));
  }

  static Outcome<InboxLineView> register(Work work, InboxLine line, PersonId newId) {
    PersonBlock told = RegisterViews.completed(work, line);
    return Policy.allowing(line, List.of(PersonOfLine::isUnmatched, l -> hasName(told)))
        .flatMap(
            allowed ->
                told.cpr()
                    .flatMap(work.stores().people()::idOf)
                    .map(known -> settle(work, line, known))
                    .orElseGet(() -> registerNew(work, line, told, newId)));
  }

  private static Outcome<InboxLineView> registerNew(
      Work work, InboxLine line, PersonBlock told, PersonId id) {
    work.stores().people().add(person(id, told));
    new Owners(work).own().ifPresent(post -> OpenedConcern.inform(work, Optional.empty(), post));
    return settle(work, line, id);
  }

  private static Outcome<InboxLineView> settle(Work work, InboxLine line, PersonId person) {
    work.trace().about(person);
    work.stores().inbox().save(line.matchedTo(person));
    return LineViews.show(work, line.id());
  }

  private static Person person(PersonId id, PersonBlock block) {
    return new Person(
        id,
        block.cpr(),
        block.givenName().orElseThrow(),
        block.familyName().orElseThrow(),
        block.born().orElseThrow(),
        block.addressProtected(),
        block.address(),
        block.phone(),
        1);
  }

  /** What a CPR number settled, nobody unsettles; a choice can be corrected. */
  private static Optional<Refusal> isNotSettled(InboxLine line) {
    return Policy.unless(
        line.matched().isEmpty() || line.person().cpr().isEmpty(), alreadyMatched());
  }

  private static Optional<Refusal> isUnmatched(InboxLine line) {
    return Policy.unless(line.matched().isEmpty(), alreadyMatched());
  }

  private static Refusal alreadyMatched() {
    return Refusal.conflict("line-matched", "Det er allerede fundet ud af, hvem linjen er om.");
  }

  private static Optional<Refusal> hasName(PersonBlock block) {
    return Policy.unless(
        block.givenName().isPresent() && block.familyName().isPresent() && block.born().isPresent(),
        Refusal.conflict(
            "name-missing",
            "Linjen har ikke både navn og fødselsdato: find personen på en anden måde, og vælg"
                + " dem."));
  }
}
