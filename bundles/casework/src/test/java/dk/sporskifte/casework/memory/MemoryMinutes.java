package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.MinutesStore;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.MeetingMinutes.Said;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

record MemoryMinutes(Session session) implements MinutesStore {
  @Override
  public void fix(MeetingMinutes minutes, Set<ParticipantId> entitled, Instant heldAt) {
    session.table(MeetingMinutes.class).add(minutes.id(), minutes);
    session
        .table(AgendaItem.class)
        .all()
        .filter(item -> item.meeting().equals(minutes.meeting()))
        .forEach(item -> fix(minutes, item, bases(minutes, item, entitled, heldAt)));
  }

  private void fix(MeetingMinutes minutes, AgendaItem item, List<LegalBasis> bases) {
    if (!bases.isEmpty()) {
      Person person =
          session
              .table(Person.class)
              .find(session.table(CaseFile.class).find(item.caseId()).orElseThrow().person())
              .orElseThrow();
      session
          .table(Fixed.class)
          .add(
              minutes.id().toString() + item.position(),
              new Fixed(
                  item.id(),
                  new MeetingMinutes.Line(
                      minutes.id(),
                      item.position(),
                      item.caseId(),
                      person.name(),
                      bases,
                      item.outcome(),
                      item.minutes(),
                      said(item))));
    }
  }

  private List<LegalBasis> bases(
      MeetingMinutes minutes, AgendaItem item, Set<ParticipantId> entitled, Instant heldAt) {
    return session
        .table(DisclosureBasis.class)
        .all()
        .filter(b -> b.item().equals(item.id()) && !b.recordedAt().isAfter(heldAt))
        .filter(b -> entitled.contains(b.participant()))
        .filter(b -> participant(b).organisation().equals(minutes.organisation()))
        .map(DisclosureBasis::basis)
        .distinct()
        .sorted()
        .toList();
  }

  private List<Said> said(AgendaItem item) {
    Stream<Said> told =
        session
            .table(Contribution.class)
            .all()
            .filter(c -> c.item().equals(item.id()))
            .map(
                c ->
                    said(
                        c.participant(),
                        c.notDisclosed() ? Said.Kind.NOT_DISCLOSED : Said.Kind.TOLD,
                        c.challenges(),
                        c.opportunities()));
    Stream<Said> bids =
        session
            .table(Bid.class)
            .all()
            .filter(b -> b.item().equals(item.id()))
            .map(b -> said(b.participant(), Said.Kind.BID, b.proposal(), b.capacity().orElse("")));
    return Stream.concat(told, bids).toList();
  }

  private Said said(ParticipantId id, Said.Kind kind, String first, String second) {
    Participant who = session.table(Participant.class).find(id).orElseThrow();
    return new Said(who.name(), who.organisation(), kind, first, second);
  }

  @Override
  public List<MeetingMinutes> of(MeetingId meeting) {
    return session
        .table(MeetingMinutes.class)
        .all()
        .filter(m -> m.meeting().equals(meeting))
        .filter(m -> prepares() || own(m).findAny().isPresent())
        .sorted(
            Comparator.comparing(MeetingMinutes::organisation)
                .thenComparing(MeetingMinutes::edition))
        .toList();
  }

  @Override
  public List<MeetingMinutes.Line> lines(MeetingMinutes minutes) {
    return session
        .table(Fixed.class)
        .all()
        .filter(f -> f.line().minutes().equals(minutes.id()))
        .filter(f -> session.sees(f.line().caseId()) || wasTold(minutes, f.item()))
        .map(Fixed::line)
        .sorted(Comparator.comparing(MeetingMinutes.Line::position))
        .toList();
  }

  private boolean wasTold(MeetingMinutes minutes, AgendaItemId item) {
    return own(minutes)
        .anyMatch(
            p ->
                session
                    .table(DisclosureBasis.class)
                    .all()
                    .anyMatch(b -> b.item().equals(item) && b.participant().equals(p.id())));
  }

  private Stream<Participant> own(MeetingMinutes minutes) {
    return session
        .table(Participant.class)
        .all()
        .filter(p -> p.meeting().equals(minutes.meeting()))
        .filter(p -> p.organisation().equals(minutes.organisation()))
        .filter(p -> p.user().filter(u -> u.value().equals(session.actor().id())).isPresent());
  }

  private boolean prepares() {
    return Stream.of(Role.SECRETARIAT, Role.CASEWORKER, Role.LEADER).anyMatch(session::isA);
  }

  private Participant participant(DisclosureBasis basis) {
    return session.table(Participant.class).find(basis.participant()).orElseThrow();
  }

  record Fixed(AgendaItemId item, MeetingMinutes.Line line) {}
}
