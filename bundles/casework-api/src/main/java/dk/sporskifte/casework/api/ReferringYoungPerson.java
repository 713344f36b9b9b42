package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referrer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A referral opens a case, with the day it is due and its tasks (HEL-32, HEL-33, HEL-36). */
public interface ReferringYoungPerson {
  Outcome<CaseView> refer(Tenant tenant, Actor actor, NewReferral referral);

  /** The referral form has come; ends its task. */
  Outcome<CaseView> receiveForm(Tenant tenant, Actor actor, CaseId id, int version, LocalDate on);

  /**
   * @param programme id; absent for the programme the person's age points to
   * @param receivedOn day of the first mail, call or form; not in the future
   * @param formReceived whether the referral form was there from the start
   * @param concern the concern it grows from; then it names the same person
   */
  record NewReferral(
      CaseId id,
      YoungPerson person,
      Optional<String> programme,
      IntakeChannel channel,
      LocalDate receivedOn,
      Referrer referrer,
      Set<String> targetGroups,
      Set<String> challenges,
      String text,
      boolean formReceived,
      Optional<ConcernId> concern) {}
}
