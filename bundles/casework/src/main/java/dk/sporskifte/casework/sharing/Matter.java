package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.util.Optional;
import java.util.UUID;

/**
 * A case or a concern that the actor sees: whichever of them has this identity.
 *
 * @param person absent where nobody knows who a concern is about
 */
record Matter(
    Work work,
    UUID id,
    Optional<PersonId> person,
    Optional<CaseFile> file,
    Optional<Concern> concern) {
  static Outcome<Matter> of(Work work, UUID id) {
    Optional<Matter> found =
        work.stores()
            .cases()
            .find(new CaseId(id))
            .map(
                f ->
                    new Matter(work, id, Optional.of(f.person()), Optional.of(f), Optional.empty()))
            .or(
                () ->
                    work.stores()
                        .concerns()
                        .find(new ConcernId(id))
                        .map(
                            c ->
                                new Matter(
                                    work, id, c.person(), Optional.empty(), Optional.of(c))));
    found.flatMap(Matter::person).ifPresent(work.trace()::about);
    return Seen.orNotFound(found);
  }

  boolean open() {
    return file.map(f -> f.state().open())
        .orElseGet(() -> concern.orElseThrow().state() == Concern.State.OPEN);
  }

  /** Children's law where nobody knows who it is: it allows less. */
  AgeRegime regime() {
    return person
        .flatMap(work.stores().people()::find)
        .map(Person::born)
        .map(born -> AgeRegime.on(born, work.today()))
        .orElse(AgeRegime.MINOR);
  }
}
