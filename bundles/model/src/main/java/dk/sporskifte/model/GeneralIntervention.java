package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Prevention for many at once: a theme day, a campaign, teaching. Holds no data about anybody who
 * took part.
 *
 * @param theme what it was about, Danish
 * @param place the school or area it was held in
 * @param participants how many took part; absent until somebody has counted
 * @param forum id of the forum that answers for it
 * @param entry code of the catalogue's theme, activity or team; absent where it is none of it
 * @param yearGroup the school year the pupils are in, 0 to 10; absent where it is for all
 * @param note how it went, without a word about anybody
 * @param cancelledBecause there when it was not held, or was written down by mistake
 */
public record GeneralIntervention(
    GeneralInterventionId id,
    String title,
    String theme,
    AgeGroup ages,
    Optional<String> place,
    LocalDate heldOn,
    Optional<Integer> participants,
    String forum,
    Optional<String> entry,
    Optional<Integer> yearGroup,
    Optional<String> note,
    Optional<String> cancelledBecause,
    UserId recordedBy,
    int version) {
  public GeneralIntervention {
    Objects.requireNonNull(id);
    title = Require.text(title, "title");
    theme = Require.text(theme, "theme");
    Objects.requireNonNull(ages);
    place = place.map(String::strip).filter(p -> !p.isEmpty());
    Objects.requireNonNull(heldOn);
    participants.ifPresent(n -> Require.that(n >= 0, "nobody is the fewest that take part"));
    forum = Require.text(forum, "forum");
    entry = entry.map(String::strip).filter(e -> !e.isEmpty());
    yearGroup.ifPresent(y -> Require.that(y >= 0 && y <= 10, "school goes from 0 to 10"));
    note = note.map(String::strip).filter(n -> !n.isEmpty());
    Objects.requireNonNull(cancelledBecause);
    Objects.requireNonNull(recordedBy);
  }

  /** One of no catalogue. */
  public GeneralIntervention(
      GeneralInterventionId id,
      String title,
      String theme,
      AgeGroup ages,
      Optional<String> place,
      LocalDate heldOn,
      Optional<Integer> participants,
      String forum,
      Optional<String> cancelledBecause,
      UserId recordedBy,
      int version) {
    this(
        id,
        title,
        theme,
        ages,
        place,
        heldOn,
        participants,
        forum,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        cancelledBecause,
        recordedBy,
        version);
  }

  /** Whom it was for; the 18th birthday is the line (KOG-03). */
  public enum AgeGroup {
    UNDER_18,
    OVER_18,
    BOTH
  }

  /** What was written down anew; who wrote it first and whether it is cancelled stay. */
  public GeneralIntervention as(GeneralIntervention changed) {
    return new GeneralIntervention(
        id,
        changed.title,
        changed.theme,
        changed.ages,
        changed.place,
        changed.heldOn,
        changed.participants,
        changed.forum,
        entry,
        changed.yearGroup,
        changed.note,
        cancelledBecause,
        recordedBy,
        version);
  }

  public GeneralIntervention cancelled(String reason) {
    return new GeneralIntervention(
        id,
        title,
        theme,
        ages,
        place,
        heldOn,
        participants,
        forum,
        entry,
        yearGroup,
        note,
        Optional.of(Require.text(reason, "reason")),
        recordedBy,
        version);
  }
}
