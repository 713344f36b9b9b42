package dk.sporskifte.casework.cases;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Person;
import java.util.List;
import java.util.Optional;

/** A case the actor sees, standing where the use case needs it. */
public final class Standing {
  private Standing() {}

  public static Outcome<CaseFile> any(Work work, CaseId id) {
    return Seen.orNotFound(work.stores().cases().find(id));
  }

  /** As the actor read it, or stale. */
  public static Outcome<CaseFile> unchanged(Work work, CaseId id, int version) {
    return any(work, id).flatMap(file -> Seen.unchanged(file, file.version(), version));
  }

  public static Outcome<CaseFile> open(CaseFile file) {
    return Policy.allowing(file, List.of(Standing::isOpen));
  }

  public static Outcome<CaseFile> undecided(CaseFile file) {
    return Policy.allowing(file, List.of(Standing::isOpen, Standing::isUndecided));
  }

  public static Outcome<CaseFile> enrolled(CaseFile file) {
    return Policy.allowing(file, List.of(Standing::isOpen, Standing::isEnrolled));
  }

  public static Outcome<Person> person(Work work, CaseFile file) {
    work.trace().about(file.person());
    return Seen.orNotFound(work.stores().people().find(file.person()));
  }

  /** Whether somebody still has to decide about the referral. */
  static boolean waits(CaseFile file) {
    return file.state() == CaseState.REFERRED || file.state() == CaseState.ON_AGENDA;
  }

  private static Optional<Refusal> isOpen(CaseFile file) {
    return Policy.unless(
        file.state().open(),
        Refusal.conflict("case-closed", "Sagen er afsluttet eller overdraget."));
  }

  private static Optional<Refusal> isUndecided(CaseFile file) {
    return Policy.unless(
        waits(file),
        Refusal.conflict("already-decided", "Det er allerede besluttet, at den unge tilknyttes."));
  }

  private static Optional<Refusal> isEnrolled(CaseFile file) {
    return Policy.unless(
        file.state().enrolled(),
        Refusal.conflict(
            "not-enrolled",
            "Den unge er ikke tilknyttet. Beslut først, om den unge tilknyttes eller afvises."));
  }
}
