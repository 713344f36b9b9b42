package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinutesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final MondayMeeting monday = new MondayMeeting();
  private final Korsbaek korsbaek = monday.korsbaek;
  private final MinutesOfMeetings minutes = new MinutesOfMeetings(korsbaek.audited);

  @Test
  @Proves({"LAW-01", "KBH-41"})
  void each_organisation_keeps_the_names_it_had_a_basis_for_and_no_others() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.other, monday.teacher, LegalBasis.RPL115_SSP).orThrow();
    told();
    hold();

    List<MeetingMinutes> kept = of(korsbaek.caseworker).stream().map(MinutesView::minutes).toList();
    assertThat(kept)
        .extracting(MeetingMinutes::organisation)
        .containsExactly("Korsbæk Skole", "Politiet");
    assertThat(named(korsbaek.caseworker, "Politiet")).containsExactly(1);
    assertThat(named(korsbaek.caseworker, "Korsbæk Skole")).containsExactly(2);
    assertThat(lines(korsbaek.caseworker, "Politiet"))
        .extracting(MinutesView.Line::label)
        .containsExactly("Sag 1", "Sag 2");
    MeetingMinutes.Line line = lines(korsbaek.caseworker, "Politiet").get(0).named().orElseThrow();
    assertThat(line.bases()).containsExactly(LegalBasis.RPL115_SSP);
    assertThat(line.text()).contains("Alle fortalte");
    assertThat(line.said()).extracting(MeetingMinutes.Said::first).containsExactly("Natteliv");
  }

  @Test
  @Proves("LAW-01")
  void who_came_for_an_organisation_reads_its_minutes_afterwards_and_nobody_elses() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.other, monday.teacher, LegalBasis.RPL115_SSP).orThrow();
    hold();
    korsbaek.clock.goTo(DAY.plusMonths(1));

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first));
    assertThat(of(korsbaek.police))
        .extracting(m -> m.minutes().organisation())
        .containsExactly("Politiet");
    assertThat(named(korsbaek.police, "Politiet")).containsExactly(1);
    assertThat(named(korsbaek.secretary, "Politiet"))
        .as("who prepares and does not see the case")
        .isEmpty();
  }

  @Test
  @Proves("LAW-01")
  void a_basis_recorded_after_the_meeting_names_nobody_in_a_later_edition() {
    hold();
    korsbaek.clock.advance(Duration.ofHours(2));
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    assertThat(minutes.fixAgain(korsbaek.tenant, korsbaek.secretary, monday.meeting.id()).orThrow())
        .extracting(m -> m.minutes().edition())
        .containsExactly(1, 2, 1, 2);
    assertThat(of(korsbaek.caseworker))
        .flatExtracting(MinutesView::lines)
        .allMatch(line -> line.named().isEmpty());
  }

  @Test
  void what_is_written_afterwards_makes_another_edition_and_leaves_the_first() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    hold();
    write(korsbaek.caseworker, 1, "Skrevet bagefter").orThrow();
    assertThat(texts()).containsOnly(Optional.empty());

    minutes.fixAgain(korsbaek.tenant, korsbaek.secretary, monday.meeting.id()).orThrow();

    assertThat(texts()).containsExactly(Optional.empty(), Optional.of("Skrevet bagefter"));
  }

  @Test
  void minutes_of_a_line_are_written_on_what_was_read() {
    write(korsbaek.caseworker, 1, "Først").orThrow();
    Expect.stale(write(korsbaek.leader, 1, "Samtidig"));
    write(korsbaek.leader, 2, "Først, og så mere").orThrow();
    Expect.refused(write(korsbaek.leader, 3, " "), "text-missing");
    Expect.notFound(write(korsbaek.secretary, 3, "Ser ikke sagen"));
    assertThat(monday.line(korsbaek.caseworker, monday.item).item().minutes())
        .contains("Først, og så mere");
    assertThat(monday.line(korsbaek.police, monday.item).item().minutes()).isEmpty();
  }

  @Test
  void there_are_no_minutes_of_a_meeting_that_was_not_held() {
    assertThat(of(korsbaek.caseworker)).isEmpty();
    Expect.refused(
        minutes.fixAgain(korsbaek.tenant, korsbaek.secretary, monday.meeting.id()),
        "meeting-not-held");
    Expect.notFound(minutes.minutes(korsbaek.tenant, korsbaek.triage, monday.meeting.id()));
  }

  @Test
  void a_wall_names_a_line_once_everybody_in_the_room_may_hear_it() {
    assertThat(monday.line(korsbaek.caseworker, monday.item).heardByAll()).isFalse();
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    assertThat(monday.line(korsbaek.caseworker, monday.item).heardByAll())
        .as("the teacher may not")
        .isFalse();

    minutes
        .presence(
            korsbaek.tenant,
            korsbaek.secretary,
            monday.meeting.id(),
            monday.teacher,
            Presence.Kind.SENT_WORD)
        .orThrow();

    assertThat(monday.line(korsbaek.caseworker, monday.item).heardByAll()).isTrue();
    assertThat(monday.line(korsbaek.secretary, monday.item).heardByAll()).isFalse();
  }

  private List<Optional<String>> texts() {
    return of(korsbaek.caseworker).stream()
        .filter(m -> m.minutes().organisation().equals("Politiet"))
        .map(m -> m.lines().get(0).named().orElseThrow().text())
        .toList();
  }

  private void told() {
    korsbaek
        .meetings
        .contribute(
            korsbaek.tenant,
            korsbaek.police,
            monday.item,
            monday.police,
            korsbaek.ids.next(),
            "Natteliv",
            "")
        .orThrow();
    write(korsbaek.caseworker, 1, "Alle fortalte").orThrow();
  }

  private void hold() {
    korsbaek.clock.goTo(DAY);
    korsbaek.clock.advance(Duration.ofHours(3));
    korsbaek.meetings.held(korsbaek.tenant, korsbaek.secretary, monday.meeting.id(), 1).orThrow();
  }

  private Outcome<?> write(UserActor actor, int version, String text) {
    return minutes.write(korsbaek.tenant, actor, monday.item, version, text);
  }

  private List<MinutesView> of(UserActor actor) {
    return minutes.minutes(korsbaek.tenant, actor, monday.meeting.id()).orThrow();
  }

  private List<MinutesView.Line> lines(UserActor actor, String organisation) {
    return of(actor).stream()
        .filter(m -> m.minutes().organisation().equals(organisation))
        .findFirst()
        .orElseThrow()
        .lines();
  }

  private List<Integer> named(UserActor actor, String organisation) {
    return lines(actor, organisation).stream()
        .filter(line -> line.named().isPresent())
        .map(MinutesView.Line::position)
        .toList();
  }
}
