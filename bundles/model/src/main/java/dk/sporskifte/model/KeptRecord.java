package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A document the municipality keeps by one of its templates. What it holds stands in its versions.
 *
 * @param template id in the way of working
 * @param caseId present where it is about a case
 * @param forum id of the forum it belongs to
 * @param title what it is found by; names no person unless it is about a case
 * @param state id of the template's
 * @param readers the roles that may read it
 * @param keepers the roles that write it or move it on
 * @param readerSeats the seats whose holders alone read it; empty where the role is enough
 * @param keeperSeats the seats whose holders alone change it; empty where the role is enough
 * @param asked present where it asks somebody
 * @param reviewOn when it must be looked at again
 */
public record KeptRecord(
    RecordId id,
    String template,
    Optional<CaseId> caseId,
    Optional<String> forum,
    String title,
    String state,
    Set<Role> readers,
    Set<Role> keepers,
    Set<String> readerSeats,
    Set<String> keeperSeats,
    Optional<RecordQuestion> asked,
    Optional<LocalDate> reviewOn,
    Optional<RecordClosing> closing,
    UserId createdBy,
    Instant createdAt,
    UserId changedBy,
    Instant changedAt,
    int version) {
  public KeptRecord {
    Objects.requireNonNull(id);
    template = Require.text(template, "template");
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(forum);
    Require.that(caseId.isEmpty() || forum.isEmpty(), "a record is about one thing");
    title = Require.text(title, "title");
    state = Require.text(state, "state");
    readers = Set.copyOf(readers);
    keepers = Set.copyOf(keepers);
    readerSeats = Set.copyOf(readerSeats);
    keeperSeats = Set.copyOf(keeperSeats);
    Objects.requireNonNull(asked);
    Objects.requireNonNull(reviewOn);
    Objects.requireNonNull(closing);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(createdAt);
    Objects.requireNonNull(changedBy);
    Objects.requireNonNull(changedAt);
  }

  public boolean open() {
    return closing.isEmpty();
  }

  public KeptRecord holding(String newTitle, String firstState, UserId by, Instant at) {
    return with(newTitle, firstState, asked, reviewOn, closing, by, at);
  }

  public KeptRecord movedTo(String next, UserId by, Instant at) {
    return with(title, next, asked, reviewOn, closing, by, at);
  }

  public KeptRecord answered(RecordQuestion answered, UserId by, Instant at) {
    return with(title, state, Optional.of(answered), reviewOn, closing, by, at);
  }

  public KeptRecord toBeReviewed(LocalDate day, UserId by, Instant at) {
    return with(title, state, asked, Optional.of(day), closing, by, at);
  }

  public KeptRecord closed(RecordClosing how) {
    return with(title, state, asked, Optional.empty(), Optional.of(how), how.by(), how.at());
  }

  private KeptRecord with(
      String newTitle,
      String newState,
      Optional<RecordQuestion> newAsked,
      Optional<LocalDate> newReviewOn,
      Optional<RecordClosing> newClosing,
      UserId by,
      Instant at) {
    return new KeptRecord(
        id,
        template,
        caseId,
        forum,
        newTitle,
        newState,
        readers,
        keepers,
        readerSeats,
        keeperSeats,
        newAsked,
        newReviewOn,
        newClosing,
        createdBy,
        createdAt,
        by,
        at,
        version);
  }
}
