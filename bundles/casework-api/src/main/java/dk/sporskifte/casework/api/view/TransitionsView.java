package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The transitions of a case: those it goes through, and those its way of working lays out for it.
 *
 * @param unowned how many open needs nobody answers for
 * @param placements oldest first
 * @param owners posts that can answer for a need
 */
public record TransitionsView(
    CaseId caseId,
    int unowned,
    List<Passing> transitions,
    List<Possible> possible,
    List<Placement> placements,
    List<Owner> owners) {
  public TransitionsView {
    transitions = List.copyOf(transitions);
    possible = List.copyOf(possible);
    placements = List.copyOf(placements);
    owners = List.copyOf(owners);
  }

  /**
   * One that is coming or has been opened, by its day.
   *
   * @param opened absent while it is coming
   * @param transition id of it in the way of working
   * @param name Danish
   */
  public record Passing(
      Optional<UUID> opened,
      String transition,
      String name,
      LocalDate on,
      Optional<Responsible> responsible,
      List<Step> steps,
      List<Need> needs,
      Source source) {
    public Passing {
      steps = List.copyOf(steps);
      needs = List.copyOf(needs);
    }
  }

  /** Who answers for the young person before the day and from it on. */
  public record Responsible(String before, String after) {}

  /**
   * @param text Danish
   * @param done absent where there is no task of it yet
   */
  public record Step(String text, LocalDate due, Optional<Boolean> done) {}

  /**
   * @param ownerTitle absent where it has no owner
   * @param unowned open, and nobody answers for it
   */
  public record Need(CheckedNeed need, Optional<String> ownerTitle, boolean unowned) {}

  /** One that somebody who knows of it can open. */
  public record Possible(String transition, String name, String when, Source source) {}

  /** A post and what it is called. */
  public record Owner(PostId id, String title) {}
}
