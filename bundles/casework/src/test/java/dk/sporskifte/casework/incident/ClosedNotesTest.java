package dk.sporskifte.casework.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingClosedNotes.NewNote;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a council that others lead noted. */
class ClosedNotesTest {
  private final Korsbaek korsbaek = Korsbaek.working(AnIncident.prepared());
  private final NotesOfCouncil notes = new NotesOfCouncil(korsbaek.audited);

  @Test
  @Proves("X003-15")
  void attendance_actions_and_notes_are_read_by_who_attended_and_by_the_seat_alone() {
    ClosedNote written =
        write(korsbaek.caseworker, "Uroen aftager", korsbaek.police.user()).orThrow();
    UserActor successor =
        korsbaek.employ(
            "sune",
            korsbaek.post(
                "SSP-medarbejder 2",
                Role.CASEWORKER,
                korsbaek.tenant.wayOfWorking().intake().takeUp().forum(),
                "medarbejder"));

    assertThat(written.attended())
        .containsExactly(korsbaek.caseworker.user(), korsbaek.police.user());
    assertThat(notes.list(korsbaek.tenant, korsbaek.police).orThrow()).containsExactly(written);
    assertThat(notes.list(korsbaek.tenant, successor).orThrow())
        .as("whoever has the seat")
        .containsExactly(written);
    assertThat(notes.list(korsbaek.tenant, korsbaek.leader).orThrow()).isEmpty();
    assertThat(notes.list(korsbaek.tenant, korsbaek.school).orThrow()).isEmpty();
    Expect.notAllowed(notes.list(korsbaek.tenant, korsbaek.auditor));
  }

  @Test
  @Proves("X003-15")
  void only_who_has_the_seat_writes_and_names_nobody_by_number() {
    Expect.refused(write(korsbaek.police, "Uro"), "closed-notes-kept-by-others");
    Expect.refused(write(korsbaek.caseworker, "Det var 0101085556"), "cpr-in-incident");
  }

  @Test
  void where_the_way_of_working_keeps_none_there_are_none() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();
    Expect.refused(
        new NotesOfCouncil(other.audited).list(other.tenant, other.caseworker), "no-closed-notes");
  }

  private Outcome<ClosedNote> write(UserActor by, String text, UserId... attended) {
    return notes.write(
        korsbaek.tenant,
        by,
        new NewNote(
            korsbaek.ids.next(),
            korsbaek.today(),
            List.of(attended),
            Optional.of("To fra lokalpolitiet"),
            "SSP taler med klubben",
            text));
  }
}
