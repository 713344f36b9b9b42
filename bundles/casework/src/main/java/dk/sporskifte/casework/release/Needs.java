package dk.sporskifte.casework.release;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.ages.OwnerOfCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Domain.Asked;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the prison service tells that somebody needs, as tasks of whoever answers for the case. */
public final class Needs {
  /** Our reading: no document says how soon. */
  private static final int DAYS_TO_SEE_TO = 14;

  private static final Map<Area, String> AREAS =
      Map.of(
          Area.HEALTH, "helbred",
          Area.HOUSING, "bolig",
          Area.EDUCATION_WORK, "uddannelse og arbejde",
          Area.ECONOMY, "økonomi",
          Area.NETWORK, "netværk",
          Area.SUBSTANCE, "rusmidler");

  private Needs() {}

  /** Made once for each need of a notice; it ends with the notice. */
  public static Outcome<CaseNotice> meet(Work work, CaseFile file, CaseNotice notice, Area area) {
    return Policy.allowing(notice, List.of(Notices::counts, n -> isNeeded(n, area)))
        .flatMap(told -> Team.of(work, file))
        .map(
            team -> {
              List<Task> tasks = work.stores().tasks().ofCase(file.id());
              if (task(tasks, notice.id(), area).isEmpty()) {
                ask(work, OwnerOfCase.of(work, file, team), notice, area);
              }
              return notice;
            });
  }

  static List<Domain> seenTo(List<Domain> domains, List<Task> tasks) {
    return domains.stream()
        .map(
            d ->
                d.seenToBy(
                    task(tasks, d.notice(), d.area())
                        .map(task -> new Asked(task.due(), task.doneAt().isPresent()))))
        .toList();
  }

  private static void ask(Work work, OwnerOfCase owner, CaseNotice notice, Area area) {
    owner
        .tasks()
        .about(notice.line())
        .as(id(notice.id(), area))
        .add(
            Task.Kind.OFFER_SUPPORT,
            "Tilbyd støtte til " + AREAS.get(area) + ", og tag behovet op i {ACTION_PLAN:definite}",
            work.today().plusDays(DAYS_TO_SEE_TO),
            "Kriminalforsorgen har meddelt behovet "
                + Copenhagen.danish(notice.toldOn())
                + ". (Fristen på 14 dage er vores læsning.)",
            Law.GOOD_RELEASE);
  }

  private static Optional<Refusal> isNeeded(CaseNotice notice, Area area) {
    return Policy.unless(
        notice.feed().equals(Notices.PRISON)
            && new Told(notice)
                .domains().stream().anyMatch(d -> d.area() == area && d.need() == Domain.Need.NEED),
        Refusal.invalid("no-such-need", "Meddelelsen fortæller ikke om et behov på det område.")
            .at("area"));
  }

  private static Optional<Task> task(List<Task> tasks, UUID notice, Area area) {
    TaskId wanted = id(notice, area);
    return tasks.stream().filter(task -> task.id().equals(wanted)).findFirst();
  }

  private static TaskId id(UUID notice, Area area) {
    return new TaskId(
        UUID.nameUUIDFromBytes((notice + " " + area).getBytes(StandardCharsets.UTF_8)));
  }
}
