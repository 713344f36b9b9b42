package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The outreach log, apart from enrolment: it never makes a referral, and is forgotten by itself.
 * For those alone whose seat does outreach.
 */
public interface ReachingOut {
  /** Newest first. */
  Outcome<List<OutreachContact>> contacts(Tenant tenant, Actor actor);

  /** Refused where it holds what looks like a CPR number. */
  Outcome<OutreachContact> note(Tenant tenant, Actor actor, NewContact contact);

  /** Somebody has referred the young person: says which case it became, and changes no case. */
  Outcome<OutreachContact> became(
      Tenant tenant, Actor actor, OutreachId id, int version, CaseId caseId);

  /**
   * A contact as it is told.
   *
   * @param called what the young person lets themselves be called
   */
  record NewContact(
      OutreachId id, LocalDate on, String place, String about, Optional<String> called) {
    @Override
    public String toString() {
      return "NewContact " + id.value();
    }
  }
}
