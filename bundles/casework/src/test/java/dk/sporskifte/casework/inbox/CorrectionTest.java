package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sender corrects a message, or takes lines of it back. */
class CorrectionTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 28));
  private final APoliceList first = new APoliceList(korsbaek);
  private final InboxLineId decided = first.line(APoliceList.withoutCpr(emil));
  private final InboxLineId waiting = first.line(APoliceList.withoutCpr(emil));
  private final APoliceList second = new APoliceList(korsbaek).correcting(first);
  private final InboxLineId corrected = second.line(APoliceList.withoutCpr(emil));

  @Test
  @Proves("LAW-07")
  void lines_that_wait_are_not_to_be_decided_on_and_what_was_decided_stays() {
    first.arrive();
    decide(decided).orThrow();

    second.arrive();

    assertThat(show(waiting).line().state()).isEqualTo(State.SUPERSEDED);
    assertThat(show(waiting).line().problem().orElseThrow().reason()).contains("rettet");
    assertThat(show(decided).line().state()).isEqualTo(State.TRIAGED);
    assertThat(Expect.refused(decide(waiting), "line-not-waiting").reason()).contains("rettet");
  }

  @Test
  void the_new_line_says_what_was_told_and_decided_before() {
    first.arrive();
    decide(decided).orThrow();
    second.arrive();

    assertThat(show(corrected).corrected())
        .containsExactly(
            new InboxLineView.Corrected(decided, State.TRIAGED, Optional.of(Code.NONE)));
    assertThat(show(decided).corrected()).isEmpty();
  }

  @Test
  void a_correction_of_what_never_came_is_taken_as_it_is() {
    second.arrive();

    assertThat(show(corrected).line().state()).isEqualTo(State.NEW);
    assertThat(show(corrected).corrected()).isEmpty();
  }

  @Test
  void what_comes_after_its_correction_is_not_to_be_decided_on() {
    second.arrive();
    first.arrive();

    assertThat(show(waiting).line().state()).isEqualTo(State.SUPERSEDED);
    assertThat(show(waiting).line().problem().orElseThrow().reason()).contains("rettet");
    assertThat(show(corrected).line().state()).isEqualTo(State.NEW);
    assertThat(show(corrected).corrected())
        .containsExactly(new InboxLineView.Corrected(decided, State.SUPERSEDED, Optional.empty()));
    assertThat(triageTasks()).as("of the correction alone").hasSize(1);
  }

  @Test
  void of_a_chain_of_corrections_only_the_last_waits_in_whatever_order_it_comes() {
    APoliceList third = new APoliceList(korsbaek).correcting(second);
    InboxLineId last = third.line(APoliceList.withoutCpr(emil));
    third.arrive();
    first.arrive();

    second.arrive();

    assertThat(show(waiting).line().state()).isEqualTo(State.SUPERSEDED);
    assertThat(show(corrected).line().state()).isEqualTo(State.SUPERSEDED);
    assertThat(show(last).line().state()).isEqualTo(State.NEW);
  }

  @Test
  void a_correction_of_another_sender_takes_nothing_back() {
    new APoliceList(korsbaek).from("MVSP").correcting(first).arrive();

    first.arrive();

    assertThat(show(waiting).line().state()).isEqualTo(State.NEW);
  }

  private List<TaskView> triageTasks() {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, korsbaek.triage, TaskFilter.none(), PageRequest.first())
        .orThrow()
        .items();
  }

  private InboxLineView show(InboxLineId line) {
    return inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
  }

  private Outcome<InboxLineView> decide(InboxLineId line) {
    return inbox.decide(
        korsbaek.tenant,
        korsbaek.triage,
        line,
        show(line).line().version(),
        Code.NONE,
        "Intet",
        Optional.empty());
  }
}
