package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RespondingToIncident.AfterReview;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** No task is left behind, the review is written, and then everybody's access ends together. */
record TidyClosing(Night night, AfterReview review) {
  private static final List<Policy<TidyClosing>> POLICIES =
      List.of(
          c -> Given.text(c.review.learnt(), "hvad har vi lært"),
          c -> Given.text(c.review.worked(), "hvad virkede"),
          TidyClosing::calmCameBetween,
          TidyClosing::nothingIsLeftBehind,
          c -> NamesNobody.in(c.night.preparedness(), c.review.learnt(), c.review.worked()));

  Outcome<Night> close() {
    return Policy.allowing(this, POLICIES)
        .map(
            allowed -> {
              Work work = night.work();
              PlanTasks.end(night, Task.Kind.START_EMERGENCY_PLAN);
              PlanTasks.end(night, Task.Kind.KEEP_PLAN_CURRENT);
              night.tell("Hændelsen er lukket, og alles adgang er slut.");
              work.stores()
                  .incidents()
                  .close(
                      night
                          .incident()
                          .closedBy(
                              new Incident.Review(
                                  review.learnt(),
                                  review.worked(),
                                  review.calmAt(),
                                  work.user(),
                                  work.now())),
                      work.now());
              return night;
            });
  }

  private Optional<Refusal> calmCameBetween() {
    return Policy.unless(
        !review.calmAt().isBefore(night.incident().at())
            && !review.calmAt().isAfter(night.work().now()),
        Refusal.invalid(
            "calm-out-of-time", "Roen er genskabt efter hændelsen og ikke i fremtiden."));
  }

  private Optional<Refusal> nothingIsLeftBehind() {
    List<Task> left = PlanTasks.open(night, Task.Kind.INCIDENT_TASK);
    return Policy.unless(
        left.isEmpty(),
        Refusal.rule(
            "incident-tasks-open",
            "Løs, overdrag eller opgiv først: "
                + left.stream().map(Task::text).collect(Collectors.joining("; "))
                + ".",
            night.preparedness().source()));
  }
}
