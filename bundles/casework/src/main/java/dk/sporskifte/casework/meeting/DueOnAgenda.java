package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.SystemActor;

/**
 * Puts what is due at a meeting on its agenda. Done by the clock, for who prepares a meeting need
 * not see the cases: to them the lines are anonymous, and none is forgotten.
 */
record DueOnAgenda(AuditedWork audited) {
  private static final int ATTEMPTS = 3;

  /** Somebody may be working on a case that waits, so more than once. */
  Outcome<Meeting> put(Tenant tenant, Meeting meeting) {
    Outcome<Meeting> outcome = once(tenant, meeting);
    for (int more = 1; more < ATTEMPTS && meanwhile(outcome); more++) {
      outcome = once(tenant, meeting);
    }
    return outcome;
  }

  private Outcome<Meeting> once(Tenant tenant, Meeting meeting) {
    return audited.run(
        UseCase.PUT_DUE_ON_AGENDA,
        tenant,
        SystemActor.CLOCK,
        meeting.id(),
        work -> {
          OnAgenda.due(work, meeting);
          return Outcome.done(meeting);
        });
  }

  /** Changed, or put there, by somebody else. */
  private static boolean meanwhile(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?> refused
        && (refused.refusal().kind() == Refusal.Kind.STALE
            || refused.refusal().kind() == Refusal.Kind.CONFLICT);
  }
}
