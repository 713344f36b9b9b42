package dk.sporskifte.casework.concern;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.baton.HandingOn;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A concern is seen by whoever opened it, by triage and by the caseworkers. */
public final class OpenedConcern {
  private static final String FIRST_TIME = "Den unge er registreret for første gang";

  private OpenedConcern() {}

  public static Outcome<Concern> open(Work work, NewConcern asked, Optional<Identified> who) {
    return open(
        work,
        new Concern(
            asked.id(),
            who.map(known -> known.person().id()),
            asked.channel(),
            asked.text(),
            asked.childsWords(),
            told(work, asked),
            Optional.empty(),
            Optional.empty(),
            Concern.State.OPEN,
            Optional.empty(),
            Optional.empty(),
            work.user(),
            work.now(),
            1),
        who.filter(Identified::registeredNow).isPresent());
  }

  /**
   * @param registeredNow whether the person was registered with it, and so must be told
   */
  public static Outcome<Concern> open(Work work, Concern concern, boolean registeredNow) {
    return Team.of(work, LocalForum.of(work, concern))
        .flatMap(
            team ->
                HandingOn.holderOf(work, concern, team)
                    .map(held -> open(work, held, registeredNow, team)));
  }

  /** Seen by those posts alone: nobody else is told that there is one. */
  public static Outcome<Concern> openApart(Work work, Concern concern, List<Post> coordinators) {
    return Team.of(work, LocalForum.of(work, concern))
        .flatMap(team -> HandingOn.holderOf(work, concern, team))
        .map(
            held -> {
              work.stores().concerns().add(held);
              Sight.open(work, held.id().value(), held.person(), coordinators.stream());
              HandingOn.begin(work, held);
              work.trace().of(held.id());
              held.person().ifPresent(work.trace()::about);
              return held;
            });
  }

  private static Concern open(Work work, Concern concern, boolean registeredNow, Team team) {
    work.stores().concerns().add(concern);
    Stream<Post> triage = work.stores().accounts().postsOf(Role.TRIAGE).stream();
    Sight.open(
        work, concern.id().value(), concern.person(), Stream.concat(team.coordinators(), triage));
    if (registeredNow) {
      inform(work, Optional.of(concern.id()), team.caseworker());
    }
    HandingOn.begin(work, concern);
    Unassigned.concern(work, concern);
    work.trace().of(concern.id());
    concern.person().ifPresent(work.trace()::about);
    return concern;
  }

  /** Who works with no case goes on knowing the young person by the name they told. */
  private static Circumstances told(Work work, NewConcern asked) {
    Circumstances told = asked.circumstances();
    return work.may(Right.READ_CASES)
            || !(asked.person().orElse(null) instanceof YoungPerson.Told named)
        ? told
        : new Circumstances(
            Optional.of(named.givenName() + " " + named.familyName()),
            told.notHeard(),
            told.door(),
            told.arena());
  }

  /**
   * Somebody is registered for the first time (LAW-31).
   *
   * @param concern absent where a line of a feed told of them and nobody has raised one
   */
  public static void inform(Work work, Optional<ConcernId> concern, Post owner) {
    concern
        .map(id -> NewTask.of(work, owner).about(id))
        .orElseGet(() -> NewTask.of(work, owner))
        .add(
            Task.Kind.INFORM_PERSON,
            "{CONCERN} modtaget den "
                + Copenhagen.danish(work.today())
                + ": fortæl den unge, hvilke oplysninger der er registreret, eller notér, hvorfor"
                + " ikke",
            work.today().plusMonths(1),
            FIRST_TIME,
            Law.INFORMATION_DUTY);
  }
}
