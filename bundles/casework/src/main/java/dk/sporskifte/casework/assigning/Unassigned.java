package dk.sporskifte.casework.assigning;

import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Assigning;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Nobody is set to it: whoever sees to that is told, until somebody is (X003-06). */
public final class Unassigned {
  private static final String NOBODY = "Ingen er sat på";
  private static final Period A_WEEK = Period.ofDays(7);

  private Unassigned() {}

  /** Where the municipality says who assigns actors. */
  public static void concern(Work work, Concern concern) {
    work.way()
        .assigning()
        .ifPresent(
            assigning ->
                NewTask.of(work, teller(work, work.way().intake().takeUp().forum()))
                    .about(concern.id())
                    .add(
                        Task.Kind.ASSIGN_ACTOR,
                        "Sæt en aktør på {CONCERN:definite}, modtaget den "
                            + Copenhagen.danish(work.today()),
                        due(work, Optional.of(assigning)),
                        NOBODY,
                        assigning.source()));
  }

  /** In every municipality with groups, since each group has a forum that owns it. */
  public static void group(Work work, YouthGroup group, Source ofGroups) {
    Optional<Assigning> assigning = work.way().assigning();
    NewTask.of(work, teller(work, group.forum()))
        .about(group.id())
        .add(
            Task.Kind.ASSIGN_ACTOR,
            "Find en ansvarlig for gruppen " + group.name(),
            due(work, assigning),
            NOBODY,
            assigning.map(Assigning::source).orElse(ofGroups));
  }

  public static void over(Work work, ConcernId concern) {
    work.stores().tasks().assigned(concern.value(), work.user(), work.now());
  }

  public static void over(Work work, GroupId group) {
    work.stores().tasks().assigned(group.value(), work.user(), work.now());
  }

  private static LocalDate due(Work work, Optional<Assigning> assigning) {
    return work.today().plus(assigning.map(Assigning::within).orElse(A_WEEK));
  }

  /** Of the seats the municipality names, else whoever convenes the forum. */
  private static Post teller(Work work, String forum) {
    return work.posts().stream()
        .filter(post -> post.seat().filter(seat -> assigns(work, seat)).isPresent())
        .sorted(Turn.heldFirst(work))
        .findFirst()
        .orElseGet(() -> Team.of(work, forum).orThrow().convener());
  }

  private static boolean assigns(Work work, String seat) {
    return work.way().assigning().filter(a -> a.seats().contains(seat)).isPresent();
  }
}
