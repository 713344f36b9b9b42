package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Optional;

/** Invites somebody to a seat of the forum, with or without an account here. */
record Invitation(
    Work work,
    MeetingId meeting,
    Optional<UserId> user,
    String name,
    String organisation,
    Optional<OrganisationKind> kind,
    String seat) {
  private static final List<Policy<Invitation>> POLICIES =
      List.of(
          i -> Given.text(i.name, "navn"),
          i -> Given.text(i.organisation, "organisation"),
          Invitation::accountIsOpen,
          Invitation::notInvitedYet);

  Outcome<AgendaView> to(ParticipantId id) {
    return MeetingsInSight.planned(work, meeting)
        .flatMap(planned -> Known.forum(work.way(), planned.forum()))
        .flatMap(forum -> Policy.allowing(forum, List.of(f -> Board.invited(work, f, user))))
        .flatMap(forum -> AtTable.seat(work, forum, seat))
        .flatMap(known -> Policy.allowing(known, List.of(Invitation::isNoPresenter)))
        .flatMap(known -> accountIsThere().map(there -> known))
        .flatMap(known -> Policy.allowing(this, POLICIES).map(allowed -> known))
        .flatMap(known -> appointed(participant(id, known)))
        .flatMap(
            invited -> {
              work.stores().meetings().add(invited);
              return Agendas.show(work, meeting);
            });
  }

  private Outcome<Participant> appointed(Participant invited) {
    return MeetingsInSight.any(work, meeting)
        .map(planned -> AtTable.of(work, planned))
        .flatMap(
            table ->
                table.appointed(invited)
                    ? Outcome.done(invited)
                    : Outcome.refused(table.notAppointed()));
  }

  private Participant participant(ParticipantId id, Seat known) {
    return new Participant(
        id, meeting, user, name, organisation, kind.orElse(known.kind()), known.id());
  }

  private Outcome<Invitation> accountIsThere() {
    return user.isEmpty() ? Outcome.done(this) : Seen.orNotFound(account()).map(found -> this);
  }

  private Optional<UserAccount> account() {
    return user.flatMap(id -> work.stores().accounts().find(id));
  }

  private Optional<Refusal> accountIsOpen() {
    return Policy.unless(
        account().map(UserAccount::active).orElse(true),
        Refusal.conflict(
            "user-inactive", "Brugeren er lukket. Indkald en anden, eller uden bruger."));
  }

  private Optional<Refusal> notInvitedYet() {
    return Policy.unless(
        user.isEmpty()
            || work.stores().meetings().participants(meeting).stream()
                .noneMatch(p -> p.user().equals(user)),
        Refusal.conflict("already-invited", "Brugeren er allerede indkaldt til mødet."));
  }

  private static Optional<Refusal> isNoPresenter(Seat seat) {
    return Policy.unless(
        seat.type() != Seat.Type.PRESENTER,
        Refusal.conflict(
            "presenter-is-no-participant",
            "Indstilleren deltager ikke i mødet, men fremlægger sin egen indstilling: lad"
                + " indstilleren fremlægge."));
  }
}
