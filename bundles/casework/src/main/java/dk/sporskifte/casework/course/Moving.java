package dk.sporskifte.casework.course;

import dk.sporskifte.casework.ages.Looking;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.eligibility.TermsOfProgramme;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.people.TighterAccess;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case that was taken: from now on the other programme's forum answers for it, and no other. */
record Moving(Work work, Replying taken, Programme programme, Post receiver, Team before) {

  static Outcome<CaseFile> of(Work work, Replying taken, Programme programme) {
    return Standing.person(work, taken.file())
        .flatMap(person -> TermsOfProgramme.met(work, taken.file(), programme, person))
        .flatMap(
            person ->
                Team.of(work, taken.file())
                    .flatMap(
                        before ->
                            Team.of(work, programme.forum())
                                .map(
                                    after ->
                                        new Moving(
                                                work,
                                                taken,
                                                programme,
                                                receiver(work, taken, after),
                                                before)
                                            .move(person, after))));
  }

  private CaseFile move(Person person, Team after) {
    CaseFile file = taken.file();
    work.stores().cases().save(file.movedTo(programme.id()));
    if (programme.tighterAccess().isPresent()) {
      TighterAccess.leaveTo(work, file, named());
    } else {
      Sight.lend(work, file, after.coordinators(), "Overdraget til " + programme.name());
      endOthers(file, after);
    }
    passOn(file);
    Looking.at(work, file.movedTo(programme.id()), person.born()).orThrow();
    return file;
  }

  /** The receiver, and the caseworker who offered it. */
  private Stream<Post> named() {
    return Stream.concat(
        Stream.of(receiver),
        work.postsOf(taken.handOver().by()).stream()
            .filter(post -> post.role() == Role.CASEWORKER));
  }

  /** Whoever opened the case sees it by a post of the receiving forum, or no more. */
  private void endOthers(CaseFile file, Team after) {
    Set<PostId> still =
        Stream.concat(Stream.of(receiver), after.coordinators())
            .map(Post::id)
            .collect(Collectors.toSet());
    before
        .coordinators()
        .map(Post::id)
        .filter(post -> !still.contains(post))
        .map(PostId::value)
        .forEach(this::endSight);
    endSight(file.createdBy().id());
  }

  private void endSight(UUID grantee) {
    work.stores().access().end(taken.file().id().value(), grantee, work.now());
  }

  /** What the giver's posts had to do the receiver has to do now. */
  private void passOn(CaseFile file) {
    Set<PostId> givers = before.coordinators().map(Post::id).collect(Collectors.toSet());
    List<Task> open =
        OpenTasks.of(work, file.id(), EnumSet.allOf(Task.Kind.class)).stream()
            .filter(task -> task.kind() != Task.Kind.REPLY_TO_HAND_OVER)
            .filter(task -> givers.contains(task.owner()) && !task.owner().equals(receiver.id()))
            .toList();
    OpenTasks.end(work, work.user(), open);
    NewTask next = NewTask.of(work, file.id(), receiver);
    open.forEach(
        task -> next.add(task.kind(), task.text(), task.due(), task.because(), task.source()));
  }

  private static Post receiver(Work work, Replying taken, Team after) {
    return taken.handOver().receiver().flatMap(work::post).orElseGet(after::caseworker);
  }
}
