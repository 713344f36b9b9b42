package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is away, who covers, how colleagues are reached, and posts that end. */
public interface ColleagueStore {
  void add(Absence absence);

  /** Refuses as stale by its version. */
  void save(Absence absence);

  Optional<Absence> absence(AbsenceId id);

  /** Those not over on that day, by the first day. */
  List<Absence> absences(LocalDate today);

  /** Posts that nobody attends to on that day, by title. */
  List<LeftAlone> leftAlone(LocalDate today);

  /** For whoever administers: numbers alone. */
  Waiting waitingAt(PostId post, LocalDate today);

  List<ContactCard> cards();

  List<ContactCard> cards(Set<PostId> posts);

  void put(ContactCard card);

  /**
   * Ends a post on that day; its open tasks and needs and all that it sees go to another. Who does
   * it need see nothing of it.
   *
   * @param reason Danish; the access report shows it
   */
  Moved endPost(PostId leaving, PostId taking, LocalDate today, String reason);

  /**
   * What waits at a post.
   *
   * @param tasks open ones it owns
   * @param cases open ones that no other post of a caseworker sees
   */
  record Waiting(long tasks, long cases) {}

  /** How much went from a post to another. */
  record Moved(long tasks, long needs, long objects) {}
}
