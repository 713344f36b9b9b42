package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a participant says about a line: the participant's own words, or written down by those who
 * prepare the meeting for somebody without an account.
 */
record Speaking(Work work, ItemInSight seen, Participant participant) {
  static Outcome<Speaking> of(Work work, AgendaItemId item, ParticipantId participantId) {
    return ItemInSight.of(work, item)
        .flatMap(
            seen ->
                seen.participant(work, participantId)
                    .map(participant -> new Speaking(work, seen, participant)))
        .flatMap(speaking -> Policy.allowing(speaking, List.of(Speaking::forWhomItMay)));
  }

  /**
   * Somebody without an account learns whom the line is about by word of mouth: on a basis, too.
   */
  Outcome<Speaking> knowingly() {
    return Policy.allowing(this, List.of(Speaking::hasBasis));
  }

  Outcome<AgendaView> informs(UUID id, String challenges, String opportunities) {
    return contributes(id, false, challenges, opportunities);
  }

  Outcome<AgendaView> disclosesNothing(UUID id) {
    return contributes(id, true, "", "");
  }

  private Outcome<AgendaView> contributes(
      UUID id, boolean notDisclosed, String challenges, String opportunities) {
    work.stores()
        .meetings()
        .add(
            new Contribution(
                id,
                seen.item().id(),
                participant.id(),
                notDisclosed,
                challenges,
                opportunities,
                work.user(),
                work.now()));
    participant.user().ifPresent(new Silence(work, seen.meeting(), seen.item())::broken);
    return agenda();
  }

  Outcome<AgendaView> agenda() {
    return Agendas.show(work, seen.meeting().id());
  }

  private Optional<Refusal> forWhomItMay() {
    boolean own = Agendas.isActor(work, participant);
    boolean forSomebodyWithout =
        participant.user().isEmpty()
            && work.may(Right.PREPARE)
            && Serving.of(work, seen.meeting().forum()).isEmpty();
    return Policy.unless(
        own || forSomebodyWithout,
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "speaks-for-another",
            "Deltagere med egen bruger skriver selv.",
            List.of()));
  }

  private Optional<Refusal> hasBasis() {
    return Policy.unless(
        participant.user().isPresent()
            || work.stores().meetings().bases(seen.meeting().id()).stream()
                .anyMatch(
                    b ->
                        b.item().equals(seen.item().id())
                            && b.participant().equals(participant.id())),
        Refusal.rule(
            "basis-missing",
            "Notér først, på hvilket grundlag deltageren må vide, hvem sagen er om.",
            Law.DISCLOSURE));
  }
}
