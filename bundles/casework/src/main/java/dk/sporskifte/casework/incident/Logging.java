package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RespondingToIncident.NewEntry;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentEntry.Kind;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Deadline;
import java.util.List;
import java.util.Optional;

/** A line of the log; an update moves the day on which the plan grows stale (X003-14). */
record Logging(Night night, NewEntry asked) {
  private static final List<Policy<Logging>> POLICIES =
      List.of(
          l -> Given.text(l.asked.text(), "hvad er der sket"),
          Logging::isByHand,
          Logging::isWithSomebody,
          l -> NamesNobody.in(l.night.preparedness(), l.asked.text(), l.asked.who().orElse("")));

  Outcome<Night> log() {
    return Policy.allowing(this, POLICIES)
        .map(
            allowed -> {
              Work work = night.work();
              work.stores()
                  .incidents()
                  .add(
                      new IncidentEntry(
                          asked.id(),
                          asked.incident(),
                          asked.kind(),
                          asked.text(),
                          asked.who().map(String::strip),
                          asked.seat(),
                          asked.reached(),
                          work.user(),
                          work.now()));
              if (asked.kind() == Kind.UPDATE) {
                move();
              }
              return night;
            });
  }

  private void move() {
    Deadline deadline = night.deadline(Deadline.After.PLAN_UPDATED);
    PlanTasks.open(night, Task.Kind.KEEP_PLAN_CURRENT)
        .forEach(
            task ->
                night
                    .work()
                    .stores()
                    .tasks()
                    .save(task.dueOn(deadline.from(night.work().today()), deadline.text())));
  }

  private Optional<Refusal> isByHand() {
    return Policy.unless(
        asked.kind() != Kind.COURSE,
        Refusal.invalid("entry-by-itself", "Den slags linjer skriver platformen selv."));
  }

  private Optional<Refusal> isWithSomebody() {
    boolean contact = asked.kind() == Kind.CONTACT;
    boolean named = asked.who().filter(who -> !who.isBlank()).isPresent();
    return Policy.unless(
        contact == named
            && contact == asked.reached().isPresent()
            && (contact || asked.seat().isEmpty()),
        Refusal.invalid(
            "contact-unclear", "Skriv, hvem du kontaktede, og om du fik fat i vedkommende."));
  }
}
