package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a partner told of somebody, put into their case by a person who gave the line its outcome. A
 * feed puts nothing there. It stands as it was told; taken out again it counts no more.
 *
 * @param line it came by
 * @param event as its feed names it, for example {@code PLAN_READY}
 * @param on the day in Denmark of what happened
 * @param toldOn the day in Denmark on which the partner told of it
 * @param told the feed's own fields by name
 */
public record CaseNotice(
    UUID id,
    CaseId caseId,
    InboxLineId line,
    String feed,
    String event,
    LocalDate on,
    LocalDate toldOn,
    Map<String, String> told,
    UserId takenBy,
    Instant takenAt,
    Optional<Ending> ending,
    int version) {
  public CaseNotice {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(line);
    feed = Require.text(feed, "feed");
    event = Require.text(event, "event");
    Objects.requireNonNull(on);
    Objects.requireNonNull(toldOn);
    told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    Objects.requireNonNull(takenBy);
    Objects.requireNonNull(takenAt);
    Objects.requireNonNull(ending);
  }

  /**
   * It was taken out.
   *
   * @param because Danish
   */
  public record Ending(UserId by, Instant at, String because) {
    public Ending {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      because = Require.text(because, "reason");
    }
  }

  public boolean inForce() {
    return ending.isEmpty();
  }

  public CaseNotice ended(Ending how) {
    return new CaseNotice(
        id,
        caseId,
        line,
        feed,
        event,
        on,
        toldOn,
        told,
        takenBy,
        takenAt,
        Optional.of(how),
        version);
  }

  @Override
  public String toString() {
    return "CaseNotice " + id;
  }
}
