package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.NetworkStore;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartner.Sees;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryNetwork(Session session) implements NetworkStore {
  @Override
  public void add(CasePartner partner, Instant from, Instant until, String reason) {
    partners().add(partner.id(), partner);
    partner
        .user()
        .ifPresent(
            user ->
                grants()
                    .add(
                        (int) grants().all().count(),
                        new Allowed(
                            partner.id().value(),
                            Optional.empty(),
                            user.value(),
                            from,
                            Optional.of(until),
                            reason)));
  }

  @Override
  public void end(CasePartner partner, Instant at) {
    partners().save(partner.id(), partner.endedAt(at));
    grants().change(g -> g.object().equals(partner.id().value()), g -> g.endedAt(at));
  }

  @Override
  public Optional<CasePartner> partner(CasePartnerId id) {
    return partners().find(id).filter(p -> session.sees(p.caseId()) || session.sees(p.id()));
  }

  @Override
  public List<CasePartner> partners(CaseId caseId) {
    return partners().all().filter(p -> p.caseId().equals(caseId)).toList();
  }

  @Override
  public List<CasePartner> ownPartnerships() {
    return partners().all().filter(p -> session.sees(p.id())).toList();
  }

  @Override
  public Optional<Partnered> partnered(CasePartnerId id) {
    return partners()
        .find(id)
        .filter(p -> session.sees(p.id()) && file(p).state().open())
        .map(p -> partnered(p, p.sees() != Sees.OWN_TASKS));
  }

  private Partnered partnered(CasePartner partner, boolean summary) {
    CaseFile file = file(partner);
    Person person = session.table(Person.class).find(file.person()).orElseThrow();
    return new Partnered(
        file.number(),
        Optional.of(person.givenName()).filter(name -> summary),
        Optional.of(file.programme()).filter(programme -> summary),
        Optional.of(file.state()).filter(state -> summary));
  }

  @Override
  public List<PartnershipView.Step> steps(CasePartnerId id) {
    return partners().find(id).filter(p -> session.sees(p.id()) && p.sees() == Sees.PLAN).stream()
        .flatMap(
            p -> session.table(ActionPlan.class).all().filter(a -> a.caseId().equals(p.caseId())))
        .filter(plan -> plan.state() == ActionPlan.State.APPROVED)
        .flatMap(plan -> plan.actions().stream())
        .filter(a -> !a.tight())
        .map(
            a ->
                new PartnershipView.Step(
                    a.goal(), a.action(), a.owner(), a.due(), a.status().name()))
        .toList();
  }

  @Override
  public void add(CaseUnit unit) {
    session.table(CaseUnit.class).add(unit.id(), unit);
  }

  @Override
  public void save(CaseUnit unit) {
    session.table(CaseUnit.class).save(unit.id(), unit);
  }

  @Override
  public List<CaseUnit> units(CaseId caseId) {
    return session.table(CaseUnit.class).all().filter(u -> u.caseId().equals(caseId)).toList();
  }

  @Override
  public void add(NetworkReason reason) {
    session.table(NetworkReason.class).add(reason.id(), reason);
  }

  @Override
  public List<NetworkReason> reasons(CaseId caseId) {
    return session.table(NetworkReason.class).all().filter(r -> r.caseId().equals(caseId)).toList();
  }

  @Override
  public void add(FamilyLink link) {
    session.table(FamilyLink.class).add(link.id(), link);
  }

  @Override
  public void save(FamilyLink link) {
    session.table(FamilyLink.class).save(link.id(), link);
  }

  @Override
  public List<FamilyLink> family(CaseId caseId) {
    return session
        .table(FamilyLink.class)
        .all()
        .filter(l -> l.one().equals(caseId) || l.other().equals(caseId))
        .filter(l -> session.sees(l.one()) && session.sees(l.other()))
        .toList();
  }

  @Override
  public List<Meeting> openMeetings(PersonId person) {
    return session
        .table(Meeting.class)
        .all()
        .filter(meeting -> meeting.state() == Meeting.State.PLANNED)
        .filter(
            meeting ->
                session
                    .table(AgendaItem.class)
                    .all()
                    .filter(item -> item.meeting().equals(meeting.id()))
                    .flatMap(item -> session.table(CaseFile.class).find(item.caseId()).stream())
                    .anyMatch(file -> file.person().equals(person) && session.sees(file.id())))
        .sorted(Comparator.comparing(Meeting::startsAt))
        .toList();
  }

  private CaseFile file(CasePartner partner) {
    return session.table(CaseFile.class).find(partner.caseId()).orElseThrow();
  }

  private Table<CasePartner> partners() {
    return session.table(CasePartner.class);
  }

  private Table<Allowed> grants() {
    return session.table(Allowed.class);
  }
}
