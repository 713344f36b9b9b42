package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Outreach of the actor's own seats, and the public contact point. */
public interface OutreachStore {
  void add(OutreachContact contact);

  /** Only the case may have changed. Refuses as stale by its version. */
  void save(OutreachContact contact);

  Optional<OutreachContact> contact(OutreachId id);

  /** Newest first. */
  List<OutreachContact> contacts();

  /** Those that became the case, newest first. */
  List<OutreachContact> ofCase(CaseId caseId);

  /**
   * For the CLOCK actor: removes those whose day has come.
   *
   * @return how many there were
   */
  int forget(LocalDate today);

  /** For the CLOCK actor: how many those are. */
  long due(LocalDate today);

  /** For the LOGIN actor and those who administer. */
  Optional<ContactPoint> point();

  void publish(ContactPoint point, UserId by, Instant at);
}
