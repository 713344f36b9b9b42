package dk.sporskifte.casework.notification;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.NotifyingChildAuthority;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.baton.Notifying;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.StatutoryNotification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hands a statutory notification off to the child's authority: for whoever sees the case, since the
 * duty is personal, and never by itself (LAW-10).
 */
@Component
public final class NotificationsUnder18 implements NotifyingChildAuthority {
  private final AuditedWork audited;

  @Activate
  public NotificationsUnder18(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CaseView> notify(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID notification,
      String text,
      boolean acute,
      String handedOffTo) {
    return audited.run(
        UseCase.NOTIFY_CHILD_AUTHORITY,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(file -> Standing.person(work, file))
                .flatMap(
                    person ->
                        Policy.allowing(
                            person,
                            List.of(
                                p -> under18(work, p),
                                p -> Given.text(text, "underretning"),
                                p -> Given.text(handedOffTo, "afleveret til"))))
                .flatMap(
                    person -> {
                      work.stores()
                          .cases()
                          .add(
                              new StatutoryNotification(
                                  notification,
                                  id,
                                  text,
                                  acute,
                                  handedOffTo,
                                  Optional.empty(),
                                  work.user(),
                                  work.now()));
                      return CaseViews.show(work, id);
                    }));
  }

  @Override
  public Outcome<BatonView> notifyOfConcern(
      Tenant tenant,
      Actor actor,
      ConcernId id,
      UUID notification,
      String text,
      boolean acute,
      String handedOffTo) {
    return audited.run(
        UseCase.NOTIFY_OF_CONCERN,
        tenant,
        actor,
        id,
        work -> Notifying.of(work, id, notification, text, acute, handedOffTo));
  }

  @Override
  public Outcome<CaseView> recordReceipt(
      Tenant tenant, Actor actor, CaseId id, UUID notification, String receipt) {
    return audited.run(
        UseCase.RECORD_RECEIPT,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(
                    work.stores().cases().notifications(id).stream()
                        .filter(n -> n.id().equals(notification))
                        .findFirst())
                .flatMap(
                    sent -> Policy.allowing(sent, List.of(n -> Given.text(receipt, "kvittering"))))
                .flatMap(
                    sent -> {
                      work.stores().cases().save(sent.receivedAs(receipt));
                      return CaseViews.show(work, id);
                    }));
  }

  private static Optional<Refusal> under18(Work work, Person person) {
    return Policy.unless(
        AgeRegime.on(person.born(), work.today()) == AgeRegime.MINOR,
        Refusal.rule(
            "only-under-18",
            "Den unge er fyldt 18 år. En underretning er om børn og unge under 18: kontakt i stedet"
                + " voksenområdet.",
            Law.DUTY_TO_NOTIFY));
  }
}
