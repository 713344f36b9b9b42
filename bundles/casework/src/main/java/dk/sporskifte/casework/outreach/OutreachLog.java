package dk.sporskifte.casework.outreach;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReachingOut;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Outreach;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts before a referral and consent, kept apart from all cases (HEL-04, C-HEL-05). */
@Component
public final class OutreachLog implements ReachingOut {
  private final AuditedWork audited;

  @Activate
  public OutreachLog(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<OutreachContact>> contacts(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_OUTREACH,
        tenant,
        actor,
        work ->
            ofSeat(work)
                .map(
                    outreach -> {
                      List<OutreachContact> all = work.stores().outreach().contacts();
                      all.forEach(contact -> work.trace().of(contact.id()));
                      return all;
                    }));
  }

  @Override
  public Outcome<OutreachContact> note(Tenant tenant, Actor actor, NewContact asked) {
    return audited.run(
        UseCase.NOTE_OUTREACH,
        tenant,
        actor,
        asked.id(),
        work ->
            ofSeat(work)
                .flatMap(
                    outreach ->
                        Policy.allowing(new Noted(asked, work.today(), outreach), Noted.POLICIES))
                .map(
                    noted -> {
                      OutreachContact contact = noted.by(work.user(), work.now());
                      work.stores().outreach().add(contact);
                      return contact;
                    }));
  }

  @Override
  public Outcome<OutreachContact> became(
      Tenant tenant, Actor actor, OutreachId id, int version, CaseId caseId) {
    return audited.run(
        UseCase.OUTREACH_BECAME_CASE,
        tenant,
        actor,
        id,
        work ->
            ofSeat(work)
                .flatMap(outreach -> Seen.orNotFound(work.stores().outreach().contact(id)))
                .flatMap(contact -> Seen.unchanged(contact, contact.version(), version))
                .flatMap(
                    contact ->
                        Standing.any(work, caseId)
                            .flatMap(
                                file -> {
                                  work.trace().of(file.id()).about(file.person());
                                  work.stores().outreach().save(contact.became(caseId));
                                  return Seen.orNotFound(work.stores().outreach().contact(id));
                                })));
  }

  private static Outcome<Outreach> ofSeat(Work work) {
    return work.way()
        .reach()
        .outreach()
        .filter(outreach -> holds(work, outreach))
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "no-outreach-post",
                        "Kun stillinger, der gør opsøgende arbejde, kan se og notere det.",
                        List.of())));
  }

  private static boolean holds(Work work, Outreach outreach) {
    return work.actor() instanceof UserActor user
        && user.posts().stream()
            .map(Post::seat)
            .flatMap(Optional::stream)
            .anyMatch(outreach.seats()::contains);
  }
}
