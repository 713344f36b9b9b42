package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.Optional;

/**
 * An SSP+ meeting a week ahead with two cases, a policeman with an account and a teacher without.
 */
final class MondayMeeting {
  final Korsbaek korsbaek;
  final Meeting meeting;
  final CaseId first;
  final CaseId second;
  final AgendaItemId item;
  final AgendaItemId other;
  final ParticipantId police;
  final ParticipantId teacher;

  MondayMeeting() {
    this(Korsbaek.plusBesideOrdinary());
  }

  MondayMeeting(Korsbaek korsbaek) {
    this.korsbaek = korsbaek;
    meeting = korsbaek.meeting("2026-03-09T10:00");
    first = korsbaek.refer().file().id();
    second =
        korsbaek
            .refer(
                AReferral.in(korsbaek)
                    .of(SyntheticPeople.person(7, korsbaek.today().minusYears(19))))
            .file()
            .id();
    item = new AgendaItemId(korsbaek.ids.next());
    other = new AgendaItemId(korsbaek.ids.next());
    police = new ParticipantId(korsbaek.ids.next());
    teacher = new ParticipantId(korsbaek.ids.next());
    put(item, first).orThrow();
    put(other, second).orThrow();
    invite(police, Optional.of(korsbaek.police.user()), "Politiet", "politi").orThrow();
    invite(teacher, Optional.empty(), "Korsbæk Skole", "skole").orThrow();
  }

  Outcome<AgendaView> put(AgendaItemId id, CaseId caseId) {
    return korsbaek.meetings.putOnAgenda(
        korsbaek.tenant, korsbaek.caseworker, meeting.id(), id, caseId, Optional.empty());
  }

  Outcome<AgendaView> invite(
      ParticipantId id, Optional<UserId> user, String organisation, String seat) {
    return korsbaek.meetings.invite(
        korsbaek.tenant,
        korsbaek.secretary,
        meeting.id(),
        id,
        user,
        "En deltager",
        organisation,
        Optional.empty(),
        seat);
  }

  Outcome<AgendaView> basis(AgendaItemId line, ParticipantId who, LegalBasis basis) {
    return basis(korsbaek.caseworker, line, who, basis, "Kender miljøet");
  }

  Outcome<AgendaView> basis(
      UserActor actor, AgendaItemId line, ParticipantId who, LegalBasis basis, String necessity) {
    return korsbaek.meetings.recordBasis(korsbaek.tenant, actor, line, who, basis, necessity);
  }

  AgendaView agenda(UserActor actor) {
    return korsbaek.meetings.agenda(korsbaek.tenant, actor, meeting.id()).orThrow();
  }

  AgendaView.Line line(UserActor actor, AgendaItemId id) {
    return agenda(actor).lines().stream()
        .filter(line -> line.item().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
