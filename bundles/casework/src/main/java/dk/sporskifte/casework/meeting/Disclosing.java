package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Disclosure;
import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets one participant know who a line is about, on one recorded basis (LAW-01). */
record Disclosing(Work work, LegalBasis basis, String necessity) {
  Outcome<AgendaView> to(AgendaItemId id, ParticipantId participantId) {
    return ItemInSight.of(work, id)
        .flatMap(
            seen ->
                seen.participant(work, participantId)
                    .flatMap(participant -> disclose(seen, participant)));
  }

  private Outcome<AgendaView> disclose(ItemInSight seen, Participant participant) {
    AtTable table = AtTable.of(work, seen.meeting());
    if (!table.appointed(participant)) {
      return Outcome.refused(table.notAppointed());
    }
    return Standing.person(work, seen.file())
        .flatMap(
            person ->
                recipient(seen.meeting(), participant)
                    .flatMap(
                        recipient ->
                            LegalGateway.pass(
                                new Disclosure(basis, necessity, recipient, regime(person)))))
        .flatMap(passed -> Policy.allowing(participant, List.of(p -> notRecordedYet(seen, p))))
        .flatMap(
            fresh -> {
              record(seen, participant);
              open(seen, participant);
              return Agendas.show(work, seen.meeting().id());
            });
  }

  private Outcome<Recipient> recipient(Meeting meeting, Participant participant) {
    return Known.forum(work.way(), meeting.forum())
        .flatMap(forum -> AtTable.seat(work, forum, participant.seat()))
        .map(seat -> Recipient.of(seat, participant));
  }

  private AgeRegime regime(Person person) {
    return AgeRegime.on(person.born(), work.today());
  }

  private void record(ItemInSight seen, Participant participant) {
    work.stores()
        .meetings()
        .add(
            new DisclosureBasis(
                work.newId(),
                seen.item().id(),
                participant.id(),
                basis,
                necessity,
                work.user(),
                work.now()));
  }

  /** Until the day after the meeting, for a participant with an account. */
  void open(ItemInSight seen, Participant participant) {
    Instant until = sightEnds(seen.meeting());
    participant
        .user()
        .filter(user -> work.now().isBefore(until))
        .ifPresent(
            user ->
                work.stores()
                    .access()
                    .grant(
                        new Grant(
                            seen.file().id().value(),
                            seen.file().person(),
                            user.value(),
                            work.now(),
                            Optional.of(until),
                            "Deltager i møde den "
                                + Copenhagen.danish(MeetingsInSight.day(seen.meeting()))
                                + ": "
                                + basis)));
  }

  /** The end of the day after the meeting. */
  static Instant sightEnds(Meeting meeting) {
    return Copenhagen.startOf(MeetingsInSight.day(meeting).plusDays(2));
  }

  private Optional<Refusal> notRecordedYet(ItemInSight seen, Participant participant) {
    return Policy.unless(
        work.stores().meetings().bases(seen.meeting().id()).stream()
            .noneMatch(
                b -> b.item().equals(seen.item().id()) && b.participant().equals(participant.id())),
        Refusal.conflict(
            "basis-recorded", "Der er allerede noteret et grundlag for deltageren på denne sag."));
  }
}
