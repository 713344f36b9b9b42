package dk.sporskifte.casework.incident;

import dk.sporskifte.casework.api.port.IncidentStore.Told;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.colleagues.Directory;
import dk.sporskifte.casework.tasks.TaskViews;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Preparedness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An incident as of now, and as much of it as the actor takes part in. */
record IncidentViews(Night night) {
  static IncidentView of(Night night) {
    // Read again: whatever was just done to it is in it.
    Night now =
        new Night(
            night.work(),
            night.preparedness(),
            night.work().stores().incidents().find(night.incident().id()).orElseThrow());
    return new IncidentViews(now).view();
  }

  static IncidentSummary summary(Work work, Preparedness preparedness, Incident incident) {
    Night night = new Night(work, preparedness, incident);
    IncidentViews views = new IncidentViews(night);
    work.trace().of(incident.id());
    return new IncidentSummary(
        incident,
        views.kindName(),
        incident.minutesToPlan(work.now()),
        isStale(work, views.updateDue(work.stores().tasks().ofIncident(incident.id()))));
  }

  private IncidentView view() {
    Work work = night.work();
    Incident incident = night.incident();
    IncidentId id = incident.id();
    boolean whole = night.whole();
    List<Task> tasks = work.stores().tasks().ofIncident(id);
    List<IncidentEntry> entries = work.stores().incidents().entries(id);
    Optional<LocalDate> updateDue = updateDue(tasks);
    Directory directory = Directory.of(work);
    work.trace().of(id);
    return new IncidentView(
        incident,
        kindName(),
        night.preparedness().goal().name(),
        incident.minutesToPlan(work.now()),
        planDue(),
        updateDue,
        isStale(work, updateDue),
        whole,
        whole && night.leads(),
        whole && night.owns(),
        ownerTitle(),
        whole && incident.open()
            ? new CallList(work, night.preparedness(), incident.area()).seats(entries)
            : List.of(),
        work.stores().incidents().members(id).stream()
            .map(m -> new IncidentView.Member(m, m.on(work.today())))
            .toList(),
        young(),
        TaskViews.of(work, tasks),
        entries.stream().map(e -> new IncidentView.Entry(e, directory.nameOf(e.by()))).toList(),
        sources());
  }

  private List<IncidentView.Young> young() {
    Work work = night.work();
    Map<UUID, Told> told =
        work.stores().incidents().told(night.incident().id()).stream()
            .collect(Collectors.toMap(Told::young, Function.identity()));
    return work.stores().incidents().young(night.incident().id()).stream()
        .filter(young -> told.containsKey(young.id()))
        .map(young -> young(young, told.get(young.id())))
        .toList();
  }

  private IncidentView.Young young(IncidentYoung young, Told told) {
    Work work = night.work();
    Optional<CaseFile> file = work.stores().cases().find(young.caseId());
    Optional<Person> person = file.flatMap(f -> work.stores().people().find(f.person()));
    file.ifPresent(f -> work.trace().of(f.id()).about(f.person()));
    return new IncidentView.Young(
        young.id(),
        told.number(),
        person.map(Person::name).orElse(told.givenName()),
        young.basis(),
        young.necessity(),
        file.map(CaseFile::id));
  }

  private String kindName() {
    return night
        .preparedness()
        .kind(night.incident().kind())
        .map(Preparedness.Kind::name)
        .orElse(night.incident().kind());
  }

  private String ownerTitle() {
    return night
        .work()
        .stores()
        .accounts()
        .post(night.incident().owner())
        .map(Post::title)
        .orElse("");
  }

  private Optional<LocalDate> planDue() {
    return night.incident().open() && night.incident().plannedAt().isEmpty()
        ? Optional.of(
            night.deadline(Deadline.After.INCIDENT).from(Copenhagen.dayOf(night.incident().at())))
        : Optional.empty();
  }

  /** Each update moves it. */
  private Optional<LocalDate> updateDue(List<Task> tasks) {
    return tasks.stream()
        .filter(t -> t.kind() == Task.Kind.KEEP_PLAN_CURRENT && t.doneAt().isEmpty())
        .map(Task::due)
        .findFirst();
  }

  private static boolean isStale(Work work, Optional<LocalDate> updateDue) {
    return updateDue.filter(due -> due.isBefore(work.today())).isPresent();
  }

  private List<Source> sources() {
    return Stream.of(
            night
                .preparedness()
                .kind(night.incident().kind())
                .map(Preparedness.Kind::source)
                .stream(),
            Stream.of(night.preparedness().goal().source(), night.preparedness().source()))
        .flatMap(sources -> sources)
        .distinct()
        .toList();
  }
}
