package dk.sporskifte.casework.colleagues;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who is away and who covers. Nothing is copied: whoever covers acts in the posts of the one who is
 * away for as long as the absence says so, and the day after sees none of it.
 */
@Component
public final class AbsentColleagues implements CoveringForColleagues {
  private final AuditedWork audited;

  @Activate
  public AbsentColleagues(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<AbsenceView>> absences(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_ABSENCES,
        tenant,
        actor,
        work -> {
          Map<UserId, String> names =
              work.stores().accounts().accounts().stream()
                  .collect(Collectors.toMap(UserAccount::id, UserAccount::name));
          return Outcome.done(
              work.stores().colleagues().absences(work.today()).stream()
                  .map(absence -> view(work, absence, id -> Optional.ofNullable(names.get(id))))
                  .toList());
        });
  }

  @Override
  public Outcome<AbsenceView> enter(Tenant tenant, Actor actor, NewAbsence asked) {
    return audited.run(
        UseCase.ENTER_ABSENCE,
        tenant,
        actor,
        asked.id(),
        work -> {
          name(work, asked.user(), asked.cover());
          return Policy.allowing(
                  new Entry(work, asked.user(), asked.from(), asked.backOn(), asked.cover()),
                  Entry.NEW)
              .map(
                  entry -> {
                    Absence absence =
                        new Absence(
                            asked.id(),
                            asked.user(),
                            asked.from(),
                            asked.backOn(),
                            asked.cover(),
                            work.user(),
                            work.now(),
                            1);
                    work.stores().colleagues().add(absence);
                    return view(work, absence);
                  });
        });
  }

  @Override
  public Outcome<AbsenceView> change(
      Tenant tenant,
      Actor actor,
      AbsenceId id,
      int version,
      Optional<LocalDate> backOn,
      Optional<UserId> cover) {
    return audited.run(
        UseCase.CHANGE_ABSENCE,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().colleagues().absence(id))
                .flatMap(absence -> Seen.unchanged(absence, absence.version(), version))
                .flatMap(absence -> change(work, absence, backOn, cover)));
  }

  @Override
  public Outcome<List<LeftAlone>> leftAlone(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.SEE_WHO_IS_ALONE,
        tenant,
        actor,
        work ->
            Outcome.done(
                work.stores().colleagues().leftAlone(work.today()).stream()
                    .filter(post -> post.tasks() + post.cases() > 0)
                    .toList()));
  }

  private static Outcome<AbsenceView> change(
      Work work, Absence absence, Optional<LocalDate> backOn, Optional<UserId> cover) {
    name(work, absence.user(), cover);
    Entry entry = new Entry(work, absence.user(), absence.from(), backOn, cover);
    return Policy.allowing(entry, cover.equals(absence.cover()) ? Entry.SAME_COVER : Entry.CHANGED)
        .map(
            allowed -> {
              work.stores().colleagues().save(absence.with(backOn, cover));
              return view(work, work.stores().colleagues().absence(absence.id()).orElseThrow());
            });
  }

  private static void name(Work work, UserId user, Optional<UserId> cover) {
    work.trace().of(user);
    cover.ifPresent(work.trace()::of);
  }

  private static AbsenceView view(Work work, Absence absence) {
    return view(work, absence, user -> work.stores().accounts().find(user).map(UserAccount::name));
  }

  private static AbsenceView view(
      Work work, Absence absence, Function<UserId, Optional<String>> nameOf) {
    return new AbsenceView(
        absence,
        nameOf.apply(absence.user()).orElse(""),
        absence.cover().flatMap(nameOf),
        absence.on(work.today()));
  }
}
