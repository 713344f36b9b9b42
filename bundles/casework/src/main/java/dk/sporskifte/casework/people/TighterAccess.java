package dk.sporskifte.casework.people;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Programme;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cases that are seen by their named coordinators and the responsible caseworker alone (LAW-18):
 * for all others they are not there, in lists and searches neither.
 */
public final class TighterAccess {
  private TighterAccess() {}

  /** Who sees a case of the programme from its first day: one alone where access is tighter. */
  public static Stream<Post> seeing(Programme programme, Team team) {
    return programme.tighterAccess().isPresent()
        ? Stream.of(team.caseworker())
        : team.coordinators();
  }

  /** Where the programme demands it; whoever decides it goes on with the case. */
  public static Outcome<CaseFile> where(Work work, CaseFile file, Programme programme) {
    if (programme.tighterAccess().isEmpty()) {
      return Outcome.done(file);
    }
    return Team.of(work, programme.forum())
        .map(
            team -> {
              leaveTo(work, file, Stream.concat(Stream.of(team.caseworker()), own(work)));
              return file;
            });
  }

  private static Stream<Post> own(Work work) {
    return work.actor() instanceof UserActor user ? user.posts().stream() : Stream.empty();
  }

  /** Ends everybody else's sight of the case from now on. */
  public static void leaveTo(Work work, CaseFile file, Stream<Post> named) {
    Set<UUID> kept = named.map(Post::id).map(PostId::value).collect(Collectors.toSet());
    work.stores().access().of(file.id().value()).stream()
        .filter(grant -> grant.until().filter(end -> !end.isAfter(work.now())).isEmpty())
        .map(Grant::grantee)
        .distinct()
        .filter(grantee -> !kept.contains(grantee))
        .forEach(grantee -> work.stores().access().end(file.id().value(), grantee, work.now()));
  }
}
