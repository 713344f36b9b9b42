package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FollowingYouthBoard;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.board.BoardCourse;
import dk.sporskifte.casework.board.BoardTasks;
import dk.sporskifte.casework.board.NewStep;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Stage;
import dk.sporskifte.model.YouthContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board's stages and the youth contract, as people write them down (LAW-13). */
@Component
public final class YouthBoardFollowed implements FollowingYouthBoard {
  private final AuditedWork audited;

  @Activate
  public YouthBoardFollowed(@Reference AuditedWork audited) {
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
      Optional<YouthBoardStep.Reaction> reaction,
      String text,
      Optional<String> link) {
    return audited.run(
        UseCase.RECORD_BOARD_STEP,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file -> Policy.allowing(file, List.of(f -> Given.step(text, on, work.today()))))
                .flatMap(
                    file ->
                        allowed(work, file, stage, on, reaction)
                            .flatMap(
                                course ->
                                    record(
                                        work,
                                        file,
                                        new YouthBoardStep(
                                            step,
                                            course.last().map(YouthBoardStep::course).orElse(step),
                                            id,
                                            stage,
                                            on,
                                            reaction,
                                            text,
                                            link,
                                            work.user(),
                                            work.now())))));
  }

  @Override
  public Outcome<CourseView> acknowledge(
      Tenant tenant, Actor actor, CaseId id, UUID acknowledgement, int planVersion, String note) {
    return audited.run(
        UseCase.ACKNOWLEDGE_BOARD,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::enrolled)
                .flatMap(file -> Policy.allowing(file, List.of(f -> Given.text(note, "notat"))))
                .flatMap(file -> Acknowledging.of(work, id, planVersion))
                .flatMap(acknowledging -> acknowledging.record(acknowledgement, note)));
  }

  @Override
  public Outcome<CourseView> agreeContract(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contract,
      LocalDate from,
      LocalDate until,
      String conditions) {
    return audited.run(
        UseCase.AGREE_YOUTH_CONTRACT,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Standing.person(work, file)
                            .flatMap(
                                person ->
                                    Policy.allowing(
                                        new Contracting(person, from, until),
                                        Contracting.policies(conditions)))
                            .flatMap(allowed -> Team.of(work, file))
                            .flatMap(
                                team -> {
                                  YouthContract agreed =
                                      new YouthContract(
                                          contract,
                                          id,
                                          from,
                                          until,
                                          conditions,
                                          work.user(),
                                          work.now(),
                                          Optional.empty(),
                                          1);
                                  work.stores().course().add(agreed);
                                  BoardTasks.follow(work, file, team, agreed);
                                  return CourseViews.show(work, id);
                                })));
  }

  @Override
  public Outcome<CourseView> endContract(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contract,
      LocalDate on,
      boolean kept,
      String note) {
    return audited.run(
        UseCase.END_YOUTH_CONTRACT,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(
                    file ->
                        Seen.orNotFound(
                            work.stores().course().youthContracts(id).stream()
                                .filter(c -> c.id().equals(contract))
                                .findFirst()))
                .flatMap(
                    found ->
                        Policy.allowing(
                            found,
                            List.of(
                                c -> Given.text(note, "notat"),
                                c -> Given.notInTheFuture(on, work.today(), "afslutning"),
                                Contracting::isOpen)))
                .flatMap(
                    found -> {
                      work.stores()
                          .course()
                          .save(found.ended(new YouthContract.Ending(on, kept, note)));
                      return CourseViews.show(work, id);
                    }));
  }

  private static Outcome<BoardCourse> allowed(
      Work work,
      CaseFile file,
      Stage stage,
      LocalDate on,
      Optional<YouthBoardStep.Reaction> reaction) {
    BoardCourse course = BoardCourse.of(work, file.id());
    return Standing.person(work, file)
        .flatMap(
            person ->
                Policy.allowing(new NewStep(course, person, stage, on, reaction), NewStep.POLICIES))
        .map(step -> course);
  }

  private static Outcome<CourseView> record(Work work, CaseFile file, YouthBoardStep step) {
    return Team.of(work, file)
        .flatMap(
            team -> {
              work.stores().course().add(step);
              BoardTasks.follow(work, file, team, step);
              Decisions.of(
                  work,
                  file.id(),
                  Decision.Kind.YOUTH_BOARD,
                  step.stage().name(),
                  step.text(),
                  List.of(
                      Decision.Ground.of("Kommunen følger nævnets skridt", Law.YOUTH_CRIME_BOARD)));
              return CourseViews.show(work, file.id());
            });
  }
}
