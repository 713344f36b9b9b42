package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A release track with what follows from its days.
 *
 * @param track as people keep it and partners told it, whatever came last
 * @param planDue the day by which there is to be a plan
 * @param contactDue the day by which the prison is to be contacted
 * @param meetingDue the day by which the release meeting is to be held
 * @param due the same days, with how they stand
 * @param domains how areas of life stand, as the prison service told it last
 * @param missing what is not known though it should be, Danish
 * @param open areas nobody has looked at
 * @param group that the present stage proposes
 */
public record ReleaseView(
    ReleaseTrack track,
    Optional<LocalDate> planDue,
    Optional<LocalDate> contactDue,
    Optional<LocalDate> meetingDue,
    List<Due> due,
    List<Domain> domains,
    List<String> missing,
    List<ReleaseTrack.Area> open,
    Optional<Group> group,
    Source law) {
  public ReleaseView {
    Objects.requireNonNull(track);
    Objects.requireNonNull(planDue);
    Objects.requireNonNull(contactDue);
    Objects.requireNonNull(meetingDue);
    due = List.copyOf(due);
    domains = List.copyOf(domains);
    missing = List.copyOf(missing);
    open = List.copyOf(open);
    Objects.requireNonNull(group);
    Objects.requireNonNull(law);
  }

  /** What is to be done on the way to a release. */
  public enum Step {
    PLAN,
    CONTACT,
    MEETING
  }

  /**
   * A step with its day.
   *
   * @param on the day it was done, or is agreed to be
   * @param by the notice that told it
   */
  public record Due(
      Step step, LocalDate due, State state, Optional<LocalDate> on, Optional<UUID> by) {
    /** How it stands today. */
    public enum State {
      COMING,
      /** A day is agreed and yet to come. */
      AGREED,
      MET,
      /** The day is gone, and nobody has told that it was done. */
      MISSED,
      /** The young person is out: nobody is waited for. */
      OVER
    }
  }

  /**
   * How an area of life stands.
   *
   * @param toldOn the day the prison service told it
   * @param notice that told it
   * @param noticeVersion of the notice
   * @param task that its need became; absent where nobody was asked to see to it
   */
  public record Domain(
      ReleaseTrack.Area area,
      Need need,
      Optional<String> note,
      LocalDate toldOn,
      UUID notice,
      int noticeVersion,
      Optional<Asked> task) {
    public Domain {
      Objects.requireNonNull(area);
      Objects.requireNonNull(need);
      Objects.requireNonNull(note);
      Objects.requireNonNull(toldOn);
      Objects.requireNonNull(notice);
      Objects.requireNonNull(task);
    }

    public Domain seenToBy(Optional<Asked> asked) {
      return new Domain(area, need, note, toldOn, notice, noticeVersion, asked);
    }

    /**
     * Somebody is asked to see to a need.
     *
     * @param done whether they have
     */
    public record Asked(LocalDate due, boolean done) {}

    /** What the prison service says of it. */
    public enum Need {
      NEED,
      OK,
      UNKNOWN
    }
  }

  /**
   * A target group the municipality has for somebody at this stage: a person decides.
   *
   * @param chosen whether the referral names it already
   * @param reason Danish
   */
  public record Group(String code, String name, boolean chosen, String reason, Source source) {}
}
