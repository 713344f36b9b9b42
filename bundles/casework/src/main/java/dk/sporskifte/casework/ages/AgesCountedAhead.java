package dk.sporskifte.casework.ages;

import dk.sporskifte.access.LawOfAge;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PreviewingAge;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.ComingDay;
import dk.sporskifte.casework.api.view.AgePreview.Holding;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts ahead from the birth date; nothing of it is kept, and nothing happens by itself. */
@Component
public final class AgesCountedAhead implements PreviewingAge {
  private final AuditedWork audited;

  @Activate
  public AgesCountedAhead(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<AgePreview> preview(
      Tenant tenant, Actor actor, PersonId person, Optional<LocalDate> on) {
    return audited.run(
        UseCase.PREVIEW_AGE,
        tenant,
        actor,
        person,
        work ->
            Seen.orNotFound(work.stores().people().find(person))
                .flatMap(found -> notPast(work, found, on))
                .map(found -> preview(work, found, on)));
  }

  private static Outcome<Person> notPast(Work work, Person person, Optional<LocalDate> on) {
    return Policy.allowing(
        person,
        List.of(p -> on.flatMap(day -> Given.notInThePast(day, work.today(), "dag at se på"))));
  }

  private static AgePreview preview(Work work, Person person, Optional<LocalDate> asked) {
    work.trace().about(person.id());
    LocalDate born = person.born();
    List<Change> changes = new AgeChanges(work, person).all();
    List<ComingDay> coming = coming(born, changes);
    LocalDate on =
        asked.or(() -> coming.stream().map(ComingDay::day).findFirst()).orElse(work.today());
    return new AgePreview(
        person.id(),
        born,
        work.today(),
        on,
        AgeSpan.yearsOn(born, work.today()),
        AgeSpan.yearsOn(born, on),
        coming,
        changes.stream().filter(c -> !c.day().isAfter(on)).toList(),
        LawOfAge.all().stream()
            .filter(law -> law.holds(born, on))
            .map(law -> new Holding(law.rule(), law.source()))
            .toList());
  }

  /** A day on which nothing but a task is due changes nothing. */
  private static List<ComingDay> coming(LocalDate born, List<Change> changes) {
    Map<LocalDate, Long> days =
        changes.stream()
            .filter(c -> c.kind() != Kind.TASK)
            .collect(Collectors.groupingBy(Change::day, TreeMap::new, Collectors.counting()));
    return days.entrySet().stream()
        .map(d -> coming(born, d.getKey(), d.getValue().intValue()))
        .toList();
  }

  private static ComingDay coming(LocalDate born, LocalDate day, int changes) {
    int years = AgeSpan.yearsOn(born, day);
    int months = 0;
    while (!AgeSpan.reached(born, Period.of(years, months + 1, 0)).isAfter(day)) {
      months++;
    }
    return new ComingDay(day, years, months, changes);
  }
}
