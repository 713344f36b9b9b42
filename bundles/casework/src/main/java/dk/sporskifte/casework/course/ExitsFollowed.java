package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FollowingExit;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.eligibility.TermsOfProgramme;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.ExitStep.Stage;
import dk.sporskifte.model.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The stages of a way out, as people write them down (LAW-17). */
@Component
public final class ExitsFollowed implements FollowingExit {
  private final AuditedWork audited;

  @Activate
  public ExitsFollowed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID step,
      Stage stage,
      LocalDate on,
      Optional<GivenBy> givenBy,
      String text) {
    return audited.run(
        UseCase.RECORD_EXIT_STEP,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::enrolled)
                .flatMap(
                    file -> Policy.allowing(file, List.of(f -> Given.step(text, on, work.today()))))
                .flatMap(
                    file ->
                        allowed(work, file, stage, on, givenBy)
                            .flatMap(
                                course ->
                                    record(
                                        work,
                                        file,
                                        course,
                                        new ExitStep(
                                            step,
                                            course.last().map(ExitStep::course).orElse(step),
                                            id,
                                            stage,
                                            on,
                                            givenBy,
                                            text,
                                            work.user(),
                                            work.now())))));
  }

  private static Outcome<ExitCourse> allowed(
      Work work, CaseFile file, Stage stage, LocalDate on, Optional<GivenBy> givenBy) {
    ExitCourse course = ExitCourse.of(work, file);
    return Standing.person(work, file)
        .flatMap(
            person ->
                Policy.allowing(
                        new ExitStage(
                            course,
                            person,
                            work.stores().plans().ofCase(file.id()),
                            stage,
                            on,
                            givenBy),
                        ExitStage.POLICIES)
                    .flatMap(step -> agreed(work, file, step)))
        .map(person -> course);
  }

  /** The agreement on a way out is the one on taking part, in force (HEL-34). */
  private static Outcome<Person> agreed(Work work, CaseFile file, ExitStage step) {
    return work.way()
        .programme(file.programme())
        .filter(programme -> step.stage() == Stage.AGREEMENT)
        .map(programme -> TermsOfProgramme.met(work, file, programme, step.person()))
        .orElseGet(() -> Outcome.done(step.person()));
  }

  private static Outcome<CourseView> record(
      Work work, CaseFile file, ExitCourse course, ExitStep step) {
    return Team.of(work, file)
        .flatMap(
            team -> {
              work.stores().course().add(step);
              new ExitTasks(work, file, team).follow(step);
              Decisions.of(
                  work,
                  file.id(),
                  Decision.Kind.EXIT,
                  step.stage().name(),
                  step.text(),
                  grounds(course));
              return CourseViews.show(work, file.id());
            });
  }

  private static List<Decision.Ground> grounds(ExitCourse course) {
    List<Decision.Ground> grounds = new ArrayList<>();
    grounds.add(
        Decision.Ground.of("Samtykke, screening, aftale og plan følger efter hinanden", Law.EXIT));
    course
        .why()
        .map(why -> Decision.Ground.of("Forløbet er en vej ud af miljøet", why))
        .ifPresent(grounds::add);
    return grounds;
  }
}
