package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Lets posts see a new case or concern, and the actor who opens it first. */
public final class Sight {
  private static final Set<Role> OWN_STAFF =
      EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT, Role.TRIAGE);
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  private Sight() {}

  public static void open(Work work, UUID object, PersonId person, Stream<Post> posts) {
    open(work, object, Optional.of(person), posts);
  }

  /**
   * @param person absent where nobody knows yet who it is about
   */
  public static void open(Work work, UUID object, Optional<PersonId> person, Stream<Post> posts) {
    show(work, object, person, work.actor().id(), "Har oprettet den");
    openTo(work, object, person, posts);
  }

  public static void show(
      Work work, UUID object, Optional<PersonId> person, UUID grantee, String reason) {
    AccessGrants access = work.stores().access();
    person.ifPresentOrElse(
        known -> access.grant(grant(work, object, known, grantee, reason)),
        () -> access.grantNameless(object, grantee, work.now(), reason));
  }

  /** To the posts alone: whoever opens it sees it through one of them. */
  public static void openTo(Work work, UUID object, PersonId person, Stream<Post> posts) {
    openTo(work, object, Optional.of(person), posts);
  }

  public static void openTo(Work work, UUID object, Optional<PersonId> person, Stream<Post> posts) {
    posts.forEach(
        post -> show(work, object, person, post.id().value(), "Stillingen: " + post.title()));
  }

  /** For a time: whoever lends it ends it. */
  public static void lend(Work work, CaseFile file, Stream<Post> posts, String reason) {
    posts.forEach(
        post ->
            work.stores()
                .access()
                .grant(grant(work, file.id().value(), file.person(), post.id().value(), reason)));
  }

  /**
   * Partners hand it over and see nothing of it from then on: else a referral would tell them who
   * is registered here.
   */
  public static boolean keptBy(Work work) {
    return work.actor() instanceof UserActor user
        && user.roles().stream().anyMatch(OWN_STAFF::contains);
  }

  /** The last thing done in the call of somebody who does not keep it. */
  public static void leave(Work work, UUID object) {
    work.stores().access().end(object, work.actor().id(), work.now().plus(AT_ONCE));
  }

  private static Grant grant(Work work, UUID object, PersonId person, UUID grantee, String reason) {
    return new Grant(object, person, grantee, work.now(), Optional.empty(), reason);
  }
}
