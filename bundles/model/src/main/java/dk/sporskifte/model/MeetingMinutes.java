package dk.sporskifte.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What one organisation keeps of a meeting: named lines where it had a basis when the meeting was
 * held, and a number for all others (LAW-01).
 *
 * @param edition from 1; what is written after the meeting makes another
 * @param lines how many the agenda had
 */
public record MeetingMinutes(
    UUID id,
    MeetingId meeting,
    String organisation,
    int edition,
    int lines,
    UserId fixedBy,
    Instant fixedAt) {
  public MeetingMinutes {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meeting);
    organisation = Require.text(organisation, "organisation");
    Require.that(edition > 0, "editions count from 1");
    Require.that(lines >= 0, "lines are counted");
    Objects.requireNonNull(fixedBy);
    Objects.requireNonNull(fixedAt);
  }

  /**
   * A line the reader may see.
   *
   * @param person who it was about
   * @param bases on which the organisation heard of it
   */
  public record Line(
      UUID minutes,
      int position,
      CaseId caseId,
      String person,
      List<LegalBasis> bases,
      Optional<String> outcome,
      Optional<String> text,
      List<Said> said) {
    public Line {
      Objects.requireNonNull(minutes);
      Objects.requireNonNull(caseId);
      person = Require.text(person, "person");
      bases = List.copyOf(bases);
      Objects.requireNonNull(outcome);
      Objects.requireNonNull(text);
      said = List.copyOf(said);
    }
  }

  /**
   * What one participant said.
   *
   * @param first challenges, or what is offered
   * @param second opportunities, or how much of it
   */
  public record Said(String name, String organisation, Kind kind, String first, String second) {
    /** Of what kind. */
    public enum Kind {
      TOLD,
      NOT_DISCLOSED,
      BID
    }
  }
}
