package dk.sporskifte.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something has happened, or a concern is acute: what an emergency plan and an acute network are
 * about (X003-05, X003-12). It names nobody who is registered.
 *
 * @param kind code of what the way of working calls such
 * @param judgement why a person finds it is one, where its kind calls for judgement
 * @param area where it is local and the place alone does not say it
 * @param concern the concern it is about, where it is one
 * @param owner the post that answers for the emergency plan
 * @param plannedAt when the emergency plan was in effect
 * @param review what was learnt; with it the incident is closed
 */
public record Incident(
    IncidentId id,
    String kind,
    Optional<String> judgement,
    String happened,
    String place,
    Instant at,
    Scope scope,
    Optional<String> area,
    Optional<ConcernId> concern,
    PostId owner,
    String modelCode,
    String modelVersion,
    UserId openedBy,
    Instant openedAt,
    Optional<Instant> plannedAt,
    Optional<Review> review,
    int version) {
  public Incident {
    Objects.requireNonNull(id);
    kind = Require.text(kind, "kind");
    Objects.requireNonNull(judgement);
    happened = Require.text(happened, "happened");
    place = Require.text(place, "place");
    Objects.requireNonNull(scope);
    Objects.requireNonNull(area);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(owner);
    modelCode = Require.text(modelCode, "modelCode");
    modelVersion = Require.text(modelVersion, "modelVersion");
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(plannedAt);
    Objects.requireNonNull(review);
    Require.that(!at.isAfter(openedAt), "an incident has happened before it is opened");
  }

  public boolean open() {
    return review.isEmpty();
  }

  /** Whole minutes from the incident to its plan, or until now while there is none (X003-13). */
  public long minutesToPlan(Instant now) {
    return Duration.between(at, plannedAt.orElse(now)).toMinutes();
  }

  /** The emergency plan is in effect from then on. */
  public Incident plannedAt(Instant instant) {
    return with(Optional.of(instant), review);
  }

  public Incident closedBy(Review after) {
    return with(plannedAt, Optional.of(after));
  }

  private Incident with(Optional<Instant> planned, Optional<Review> after) {
    return new Incident(
        id,
        kind,
        judgement,
        happened,
        place,
        at,
        scope,
        area,
        concern,
        owner,
        modelCode,
        modelVersion,
        openedBy,
        openedAt,
        planned,
        after,
        version);
  }

  @Override
  public String toString() {
    return "Incident " + id.value();
  }

  /** How far it reaches (KBH-13). */
  public enum Scope {
    LOCAL,
    CITY_WIDE
  }

  /**
   * Looking back on it, before anybody's access ends.
   *
   * @param calmAt when calm and safety were restored
   */
  public record Review(String learnt, String worked, Instant calmAt, UserId by, Instant at) {
    public Review {
      learnt = Require.text(learnt, "learnt");
      worked = Require.text(worked, "worked");
      Objects.requireNonNull(by);
      Require.that(!calmAt.isAfter(at), "calm is restored before it is written down");
    }

    @Override
    public String toString() {
      return "Review";
    }
  }
}
