package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.MatchView.Consequence;
import dk.sporskifte.casework.api.view.MatchView.Fate;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UndoneMatchTest {
  private static final String WHY = "Navnet var det samme, men det var hans fætter";

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final MatchesUndoneByPeople matches = new MatchesUndoneByPeople(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 28));
  private final PersonId known = korsbaek.refer(AReferral.in(korsbaek).of(emil)).person().id();
  private final InboxLineId line = arrived();

  @Test
  void what_followed_is_listed_before_anybody_undoes_it() {
    open();

    MatchView shown = matches.show(korsbaek.tenant, korsbaek.triage, line).orThrow();

    assertThat(shown.undoable()).isTrue();
    assertThat(shown.consequences()).contains(new Consequence(Kind.CONCERN, Fate.ENDS, 1));
    assertThat(shown.undone()).isEmpty();
  }

  @Test
  @Proves({"LAW-22", "LAW-23"})
  void the_line_goes_back_to_triage_and_what_stands_on_it_alone_ends() {
    ConcernId concern = open();

    MatchView undone = undo(2, korsbaek.ids.next()).orThrow();

    InboxLineView waiting = inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
    assertThat(waiting.line().state()).isEqualTo(State.NEW);
    assertThat(waiting.line().outcome()).isEmpty();
    assertThat(waiting.line().concern()).isEmpty();
    assertThat(waiting.matched()).isEmpty();
    Concern closed = concern(concern);
    assertThat(closed.state()).isEqualTo(Concern.State.CLOSED);
    assertThat(undone.undone())
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.undo().person()).isEqualTo(known);
              assertThat(u.undo().reason()).isEqualTo(WHY);
              assertThat(u.by()).isEqualTo(korsbaek.triage.name());
              assertThat(u.read()).as("who was read wrongly, and for what").isNotEmpty();
            });
    assertThat(undone.undoable()).isFalse();
    assertThat(tasks(Task.Kind.TRIAGE)).hasSize(1);
  }

  @Test
  @Proves("LAW-23")
  void a_case_stays_and_who_answers_for_it_goes_through_it() {
    ConcernId concern = open();
    CaseId grown =
        korsbaek.refer(AReferral.in(korsbaek).of(known).growingFrom(concern)).file().id();
    int tasksBefore = korsbaek.show(grown).tasks().size();

    MatchView shown = matches.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
    assertThat(shown.consequences())
        .extracting(Consequence::kind, Consequence::fate)
        .contains(tuple(Kind.CASE, Fate.STAYS), tuple(Kind.CONCERN, Fate.OVER));
    undo(2, korsbaek.ids.next()).orThrow();

    Task review = Expect.open(korsbaek.show(grown), Task.Kind.REVIEW_WRONG_MATCH);
    assertThat(review.text())
        .contains("handlede om en anden person")
        .contains("åbne opgaver")
        .doesNotContain(emil.givenName());
    assertThat(review.because()).doesNotContain("fætter");
    assertThat(review.due()).isEqualTo(korsbaek.today().plusDays(3));
    assertThat(korsbaek.show(grown).tasks()).hasSize(tasksBefore + 1);
    assertThat(korsbaek.show(grown).file().closing()).as("people close cases").isEmpty();
  }

  @Test
  void it_is_undone_once_and_by_one_of_two() {
    open();
    UUID id = korsbaek.ids.next();

    undo(2, id).orThrow();

    assertThat(undo(2, id).orThrow().undone()).as("the same once more").hasSize(1);
    Expect.stale(undo(2, korsbaek.ids.next()));
    Expect.refused(undo(3, korsbaek.ids.next()), "nothing-to-undo");
  }

  @Test
  void it_has_a_reason_and_is_triage_s_to_say() {
    open();

    Expect.refused(
        matches.undo(korsbaek.tenant, korsbaek.triage, line, 2, korsbaek.ids.next(), " "),
        "text-missing");
    UserActor caseworker = korsbaek.caseworker;
    Expect.notFound(matches.undo(korsbaek.tenant, caseworker, line, 2, korsbaek.ids.next(), WHY));
    Expect.notFound(matches.show(korsbaek.tenant, caseworker, line));
  }

  @Test
  void what_a_cpr_number_settled_can_be_undone_and_chosen_anew() {
    undo(1, korsbaek.ids.next()).orThrow();

    InboxLineView waiting = inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
    assertThat(waiting.matched()).isEmpty();
    assertThat(
            inbox
                .decide(
                    korsbaek.tenant,
                    korsbaek.triage,
                    line,
                    2,
                    Code.NONE,
                    "Ikke ham",
                    Optional.empty())
                .orThrow()
                .line()
                .state())
        .isEqualTo(State.TRIAGED);
  }

  private InboxLineId arrived() {
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId id = list.line(APoliceList.withCpr(emil));
    list.arrive();
    return id;
  }

  private ConcernId open() {
    ConcernId id = new ConcernId(korsbaek.ids.next());
    inbox
        .decide(
            korsbaek.tenant, korsbaek.triage, line, 1, Code.CASE, "Tredje gang", Optional.of(id))
        .orThrow();
    return id;
  }

  private Outcome<MatchView> undo(int version, UUID id) {
    return matches.undo(korsbaek.tenant, korsbaek.triage, line, version, id, WHY);
  }

  private Concern concern(ConcernId id) {
    return new ConcernsNotYetCases(korsbaek.audited)
        .show(korsbaek.tenant, korsbaek.caseworker, id)
        .orThrow()
        .concern();
  }

  private List<Task> tasks(Task.Kind kind) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, korsbaek.triage, TaskFilter.none(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(TaskView::task)
        .filter(task -> task.kind() == kind)
        .toList();
  }
}
