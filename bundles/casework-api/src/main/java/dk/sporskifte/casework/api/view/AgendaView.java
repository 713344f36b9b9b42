package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An agenda as this actor may see it.
 *
 * @param unmet seats that nobody fills yet
 * @param writers everybody who wrote down what is shown
 * @param seating what each participant's seat carries, in the order of the participants
 */
public record AgendaView(
    Meeting meeting,
    String forumName,
    List<Participant> participants,
    List<Line> lines,
    List<String> unmet,
    List<Seating> seating,
    Attendance attendance,
    List<Writer> writers) {
  public AgendaView {
    participants = List.copyOf(participants);
    lines = List.copyOf(lines);
    unmet = List.copyOf(unmet);
    seating = List.copyOf(seating);
    Objects.requireNonNull(attendance);
    writers = List.copyOf(writers);
  }

  /**
   * What a participant's seat carries on the meeting's day.
   *
   * @param counted whether the seat is missed when it is empty; ad hoc seats and guests are not
   *     (KBH-18)
   * @param decides whether who sits there decides with the others
   * @param appointed whether who sits there may: appointed on that day, or needing no appointment
   * @param presence absent until it is written down
   */
  public record Seating(
      ParticipantId participant,
      boolean counted,
      boolean decides,
      boolean appointed,
      Optional<Presence.Kind> presence) {}

  /**
   * How many came of those that are counted.
   *
   * @param present of them, as far as it is written down
   */
  public record Attendance(int present, int expected) {}

  /**
   * @param label without a name: {@code Sag 3}
   * @param named who it is about; empty where no basis is recorded for this actor
   * @param bases recorded bases; the actor's own, or all for those who prepare the meeting
   * @param contributions empty where the line is anonymous
   * @param heardByAll whether everybody in the room may hear who it is about
   * @param silent who may know whom it is about and has neither told nor declined (KBH-41)
   */
  public record Line(
      Item item,
      String label,
      Optional<Named> named,
      List<DisclosureBasis> bases,
      List<Contribution> contributions,
      List<Bid> bids,
      boolean heardByAll,
      List<ParticipantId> silent,
      List<Reminder> reminders) {
    public Line {
      bases = List.copyOf(bases);
      contributions = List.copyOf(contributions);
      bids = List.copyOf(bids);
      silent = List.copyOf(silent);
      reminders = List.copyOf(reminders);
    }
  }

  /**
   * An item without whom it is about.
   *
   * @param caseId absent where the line is anonymous
   * @param outcome what the meeting concluded; absent until then and where the line is anonymous
   * @param minutes what was written about it; absent where the line is anonymous
   */
  public record Item(
      AgendaItemId id,
      MeetingId meeting,
      Optional<CaseId> caseId,
      int position,
      Optional<String> outcome,
      Optional<String> minutes,
      int version) {
    public static Item of(AgendaItem item) {
      return new Item(
          item.id(),
          item.meeting(),
          Optional.of(item.caseId()),
          item.position(),
          item.outcome(),
          item.minutes(),
          item.version());
    }

    /**
     * Neither what was written nor the conclusion nor an identity by which two meetings could be
     * compared.
     */
    public static Item anonymous(AgendaItem item) {
      return new Item(
          item.id(),
          item.meeting(),
          Optional.empty(),
          item.position(),
          Optional.empty(),
          Optional.empty(),
          item.version());
    }
  }

  /** Who wrote something down, for themselves or for somebody without an account. */
  public record Writer(UserId user, String name) {}

  /** Who a line is about. */
  public record Named(CaseId caseId, String caseNumber, PersonView person) {}
}
