package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.people.YoungPeople;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every referral becomes a case, with the day it must be taken up and an owner for each task. */
@Component
public final class ReferralsIntoCases implements ReferringYoungPerson {
  private final AuditedWork audited;

  @Activate
  public ReferralsIntoCases(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CaseView> refer(Tenant tenant, Actor actor, NewReferral referral) {
    return RegisteredMeanwhile.thenAgain(
        () ->
            audited.run(
                UseCase.REFER, tenant, actor, referral.id(), work -> refer(work, referral)));
  }

  @Override
  public Outcome<CaseView> receiveForm(
      Tenant tenant, Actor actor, CaseId id, int version, LocalDate on) {
    return audited.run(
        UseCase.RECEIVE_FORM,
        tenant,
        actor,
        id,
        work -> ReferralForm.received(work, id, version, on));
  }

  private static Outcome<CaseView> refer(Work work, NewReferral referral) {
    ReferralPolicies asked = new ReferralPolicies(work.way(), referral, work.today());
    return Policy.allowing(asked, ReferralPolicies.ALL)
        .flatMap(allowed -> YoungPeople.identify(work, referral.person()))
        .flatMap(who -> NewCase.open(work, referral, who));
  }
}
