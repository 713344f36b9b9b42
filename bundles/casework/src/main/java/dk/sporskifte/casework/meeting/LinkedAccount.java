package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who was invited without an account has got one. Nobody links their own: what was
 * disclosed to another would be theirs.
 */
record LinkedAccount(Work work, MeetingId meeting, UserId account) {
  Outcome<AgendaView> of(ParticipantId id) {
    return MeetingsInSight.notCancelled(work, meeting)
        .flatMap(held -> Seen.orNotFound(invited(id)))
        .flatMap(
            invited ->
                OpenAccount.of(work, account, "Brugeren er lukket. Vælg en anden bruger.")
                    .map(open -> invited))
        .flatMap(invited -> Policy.allowing(invited, List.of(p -> sitsInNoBoard())))
        .flatMap(
            invited ->
                Policy.<Participant>allowing(
                    invited,
                    List.of(
                        p -> isSomebodyElses(),
                        this::hasNoOther,
                        this::isNotInvitedTwice,
                        this::isAppointed)))
        .flatMap(
            invited -> {
              Participant linked = invited.linkedTo(account);
              work.stores().meetings().save(linked);
              work.stores().meetings().bases(meeting).stream()
                  .filter(basis -> basis.participant().equals(id))
                  .forEach(basis -> show(basis, linked));
              return Agendas.show(work, meeting);
            });
  }

  /** Bases are seen by those who see the case, and by nobody else. */
  private void show(DisclosureBasis basis, Participant linked) {
    ItemInSight.of(work, basis.item())
        .map(
            seen -> {
              new Disclosing(work, basis.basis(), basis.necessity()).open(seen, linked);
              return seen;
            });
  }

  private Optional<Participant> invited(ParticipantId id) {
    return work.stores().meetings().participant(id).filter(p -> p.meeting().equals(meeting));
  }

  private Optional<Refusal> sitsInNoBoard() {
    return work.stores()
        .meetings()
        .find(meeting)
        .flatMap(m -> work.way().forum(m.forum()))
        .flatMap(forum -> Board.invited(work, forum, Optional.of(account)));
  }

  private Optional<Refusal> isSomebodyElses() {
    return Policy.unless(
        !account.value().equals(work.actor().id()),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-your-own-account",
            "Du kan ikke knytte din egen bruger til en deltager. Bed en anden om det.",
            List.of()));
  }

  private Optional<Refusal> isAppointed(Participant invited) {
    return work.stores()
        .meetings()
        .find(meeting)
        .map(m -> AtTable.of(work, m))
        .flatMap(
            table ->
                Policy.unless(table.appointed(invited.linkedTo(account)), table.notAppointed()));
  }

  private Optional<Refusal> hasNoOther(Participant invited) {
    return Policy.unless(
        invited.user().map(account::equals).orElse(true),
        Refusal.conflict("participant-has-account", "Deltageren har allerede en anden bruger."));
  }

  private Optional<Refusal> isNotInvitedTwice(Participant invited) {
    return Policy.unless(
        work.stores().meetings().participants(meeting).stream()
            .filter(p -> !p.id().equals(invited.id()))
            .noneMatch(p -> p.user().filter(account::equals).isPresent()),
        Refusal.conflict("already-invited", "Brugeren er allerede indkaldt til mødet."));
  }
}
