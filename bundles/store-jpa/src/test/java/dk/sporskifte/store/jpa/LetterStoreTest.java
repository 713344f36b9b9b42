package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterStoreTest {
  private static final byte[] CONTENT = {1, 2, 3};

  private final UserActor coordinator = KOGE.user(Role.CASEWORKER);
  private final UserActor secretary = KOGE.user(Role.SECRETARIAT);
  private final UserActor partner = KOGE.user(Role.PARTNER);

  @Test
  @Proves({"LAW-31", "LAW-01"})
  void a_letter_about_a_case_is_kept_for_those_who_see_the_case() {
    CaseFile file = Given.openCase(KOGE, coordinator);
    Letter letter = letter(coordinator, Optional.of(file.id()), Optional.empty());
    KOGE.run(coordinator, s -> s.letters().add(letter, CONTENT));

    assertThat(KOGE.found(coordinator, s -> s.letters().find(letter.id()))).contains(letter);
    assertThat(KOGE.found(coordinator, s -> s.letters().content(letter.id()))).contains(CONTENT);
    assertThat(KOGE.listed(coordinator, s -> s.letters().ofCase(file.id())))
        .containsExactly(letter);
    for (UserActor other : new UserActor[] {secretary, partner}) {
      assertThat(KOGE.found(other, s -> s.letters().find(letter.id()))).isEmpty();
      assertThat(KOGE.found(other, s -> s.letters().content(letter.id()))).isEmpty();
      assertThat(KOGE.listed(other, s -> s.letters().ofCase(file.id()))).isEmpty();
      Letter theirs = letter(other, Optional.of(file.id()), Optional.empty());
      assertThat(KOGE.refusal(other, s -> s.letters().add(theirs, CONTENT)).kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }
  }

  @Test
  void a_letter_of_a_meeting_is_kept_for_those_who_prepare_meetings() {
    Meeting meeting =
        new Meeting(
            new MeetingId(TestTenant.id()),
            "forum-" + TestTenant.id(),
            CLOCK.instant().plus(Duration.ofDays(7)),
            "Rådhuset",
            false,
            Meeting.State.PLANNED,
            Optional.empty(),
            1);
    Letter letter = letter(secretary, Optional.empty(), Optional.of(meeting.id()));
    KOGE.run(
        secretary,
        s -> {
          s.meetings().add(meeting);
          s.letters().add(letter, CONTENT);
        });

    assertThat(KOGE.listed(coordinator, s -> s.letters().ofMeeting(meeting.id())))
        .containsExactly(letter);
    assertThat(KOGE.listed(partner, s -> s.letters().ofMeeting(meeting.id()))).isEmpty();
  }

  private static Letter letter(UserActor by, Optional<CaseId> caseId, Optional<MeetingId> meeting) {
    return new Letter(
        TestTenant.id(),
        "oplysning",
        caseId.isPresent() ? "INFORMATION" : "INVITATION",
        "Vi har registreret oplysninger om dig",
        "Forældrene",
        caseId,
        meeting,
        Optional.empty(),
        new MunicipalityCode("259"),
        "1",
        CONTENT.length,
        "digest",
        by.user(),
        CLOCK.instant());
  }
}
