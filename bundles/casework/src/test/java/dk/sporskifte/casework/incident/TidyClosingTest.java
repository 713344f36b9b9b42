package dk.sporskifte.casework.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RespondingToIncident.AfterReview;
import dk.sporskifte.casework.api.SharingIncidentTasks.NewIncidentTask;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Nothing is left behind, and the review comes before anybody's access ends. */
class TidyClosingTest {
  private final AnIncident night = new AnIncident();
  private final Korsbaek korsbaek = night.korsbaek;

  @Test
  @Proves({"X003-05", "KBH-13"})
  void open_tasks_are_named_and_must_be_handed_on_or_given_up_first() {
    IncidentView planned = night.planned(night.opened(korsbaek.police));

    Refusal refusal =
        Expect.refused(night.close(korsbaek.caseworker, planned), "incident-tasks-open");
    assertThat(refusal.reason()).contains("Ring til politiet", "Vagter på stedet");

    night.settle(planned);
    assertThat(night.close(korsbaek.caseworker, planned).orThrow().incident().open()).isFalse();
  }

  @Test
  @Proves("X003-05")
  void with_the_review_everybodys_access_ends_but_the_owners() {
    IncidentView planned = night.planned(night.opened(korsbaek.police, korsbaek.school));
    night.settle(planned);

    IncidentView closed = night.close(korsbaek.caseworker, planned).orThrow();

    assertThat(closed.incident().review().orElseThrow().learnt())
        .isEqualTo("Ring til klubben først");
    assertThat(closed.members()).noneMatch(IncidentView.Member::active);
    assertThat(closed.tasks()).allMatch(t -> t.task().doneAt().isPresent());
    Expect.notFound(night.incidents.show(korsbaek.tenant, korsbaek.police, closed.incident().id()));
    Expect.notFound(night.incidents.show(korsbaek.tenant, korsbaek.school, closed.incident().id()));
    assertThat(night.show(korsbaek.caseworker, closed).entries()).isNotEmpty();
    Expect.refused(night.update(korsbaek.caseworker, closed, "Mere"), "incident-closed");
  }

  @Test
  @Proves("X003-12")
  void only_who_owns_the_plan_closes() {
    IncidentView opened = night.opened(korsbaek.police, korsbaek.secretary);
    night.settle(opened);

    Expect.refused(night.close(korsbaek.police, opened), "not-plan-owner");
    Expect.refused(night.close(korsbaek.secretary, opened), "not-plan-owner");
  }

  @Test
  @Proves("X003-05")
  void a_review_says_what_was_learnt_what_worked_and_when_it_was_calm() {
    IncidentView opened = night.opened();
    night.settle(opened);
    Instant now = korsbaek.clock.instant();

    Expect.refused(closing(opened, " ", "Voksne", now), "text-missing");
    Expect.refused(closing(opened, "Ring", "", now), "text-missing");
    Expect.refused(closing(opened, "Ring", "Voksne", now.plusSeconds(60)), "calm-out-of-time");
    Expect.refused(
        closing(opened, "Ring", "Voksne", now.minus(Duration.ofHours(2))), "calm-out-of-time");
    assertThat(night.show(korsbaek.caseworker, opened).incident().open()).isTrue();
  }

  @Test
  @Proves("X003-05")
  void what_is_handed_on_lives_with_the_taking_post_after_the_incident() {
    IncidentView opened = night.opened();
    Task task = add(opened);
    night
        .tasks
        .handOn(
            korsbaek.tenant,
            korsbaek.caseworker,
            opened.incident().id(),
            task.id(),
            AnIncident.post(korsbaek.school).id(),
            "Skolen følger op")
        .orThrow();
    night.settle(opened);
    night.close(korsbaek.caseworker, opened).orThrow();

    assertThat(
            korsbaek
                .tasks
                .open(korsbaek.tenant, korsbaek.school, TaskFilter.ofMine(), PageRequest.first())
                .orThrow()
                .items())
        .extracting(t -> t.task().text())
        .containsExactly("Tal med klassen");
    assertThat(night.show(korsbaek.caseworker, opened).entries())
        .filteredOn(e -> e.entry().kind() == IncidentEntry.Kind.COURSE)
        .extracting(e -> e.entry().text())
        .anyMatch(text -> text.startsWith("Overdraget til Skole: Tal med klassen"));
  }

  @Test
  void a_task_is_given_to_the_network_alone() {
    IncidentView opened = night.opened();
    Expect.refused(
        night.tasks.add(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewIncidentTask(
                new TaskId(korsbaek.ids.next()),
                opened.incident().id(),
                "Tal med klassen",
                AnIncident.post(korsbaek.school).id(),
                korsbaek.today())),
        "not-in-network");
  }

  private Task add(IncidentView view) {
    TaskId id = new TaskId(korsbaek.ids.next());
    return night
        .tasks
        .add(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewIncidentTask(
                id,
                view.incident().id(),
                "Tal med klassen",
                AnIncident.post(korsbaek.caseworker).id(),
                korsbaek.today()))
        .orThrow()
        .tasks()
        .stream()
        .map(t -> t.task())
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<IncidentView> closing(
      IncidentView view, String learnt, String worked, Instant calm) {
    return night.incidents.close(
        korsbaek.tenant,
        korsbaek.caseworker,
        view.incident().id(),
        view.incident().version(),
        new AfterReview(learnt, worked, calm));
  }
}
