package dk.sporskifte.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final UserActor politician =
      korsbaek.employ("poul", seat(Role.BOARD_MEMBER, WayOfKorsbaek.COUNCIL));

  @Test
  @Proves({"KOG-05", "KOG-11"})
  void who_sits_in_a_board_does_nothing_with_a_case() {
    var file = korsbaek.refer().file();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, politician, file.id()));
    Expect.notAllowed(
        korsbaek.cases.list(korsbaek.tenant, politician, Optional.empty(), PageRequest.first()));
    Expect.notAllowed(korsbaek.cases.counts(korsbaek.tenant, politician));
  }

  @Test
  @Proves("KOG-05")
  void a_board_is_seated_with_its_members_and_its_secretariat_alone() {
    for (Role role : new Role[] {Role.CASEWORKER, Role.LEADER, Role.PARTNER, Role.TRIAGE}) {
      assertThat(
              Expect.requirements(
                  Expect.refused(
                      add(seat(role, WayOfKorsbaek.COUNCIL)), "board-sees-figures-only")))
          .isNotEmpty();
    }
    add(seat(Role.SECRETARIAT, WayOfKorsbaek.COUNCIL)).orThrow();
    Expect.refused(
        add(seat(Role.BOARD_MEMBER, WayOfKorsbaek.PLUS_MEETING)), "board-sees-figures-only");
  }

  @Test
  @Proves({"KOG-05", "KOG-11"})
  void nobody_of_a_board_is_invited_to_where_cases_are() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");

    Expect.refused(invite(meeting.id(), Optional.of(politician.user())), "board-sees-figures-only");
    ParticipantId guest = new ParticipantId(korsbaek.ids.next());
    invite(meeting.id(), guest, Optional.empty()).orThrow();
    Expect.refused(
        korsbaek.meetings.link(
            korsbaek.tenant, korsbaek.secretary, meeting.id(), guest, politician.user()),
        "board-sees-figures-only");
  }

  @Test
  void who_works_with_cases_as_well_is_invited_for_that() {
    Post caseworker = seat(Role.CASEWORKER, WayOfKorsbaek.PLUS_MEETING);
    add(caseworker).orThrow();
    korsbaek
        .administration
        .appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            new PostHolding(caseworker.id(), politician.user(), korsbaek.today(), Optional.empty()))
        .orThrow();
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");

    assertThat(invite(meeting.id(), Optional.of(politician.user())).orThrow().participants())
        .hasSize(1);
  }

  private Outcome<AgendaView> invite(MeetingId meeting, Optional<UserId> user) {
    return invite(meeting, new ParticipantId(korsbaek.ids.next()), user);
  }

  private Outcome<AgendaView> invite(MeetingId meeting, ParticipantId id, Optional<UserId> user) {
    return korsbaek.meetings.invite(
        korsbaek.tenant,
        korsbaek.secretary,
        meeting,
        id,
        user,
        "Poul Kajbjerg",
        "Byrådet",
        Optional.empty(),
        "skole");
  }

  private Outcome<Post> add(Post post) {
    return korsbaek.administration.addPost(korsbaek.tenant, korsbaek.administrator, post);
  }

  private Post seat(Role role, String forum) {
    return korsbaek.post("Stilling", role, forum, "medarbejder");
  }
}
