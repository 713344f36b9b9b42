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
import java.util.List;
import java.util.Optional;

/**
 * An agenda as this actor may see it.
 *
 * @param unmet seats that nobody fills yet
 */
public record AgendaView(
    Meeting meeting,
    String forumName,
    List<Participant> participants,
    List<Line> lines,
    List<String> unmet) {
  public AgendaView {
    participants = List.copyOf(participants);
    lines = List.copyOf(lines);
    unmet = List.copyOf(unmet);
  }

  /**
   * @param label without a name: {@code Sag 3}
   * @param named who it is about; empty where no basis is recorded for this actor
   * @param bases recorded bases; the actor's own, or all for those who prepare the meeting
   * @param contributions empty where the line is anonymous
   */
  public record Line(
      Item item,
      String label,
      Optional<Named> named,
      List<DisclosureBasis> bases,
      List<Contribution> contributions,
      List<Bid> bids) {
    public Line {
      bases = List.copyOf(bases);
      contributions = List.copyOf(contributions);
      bids = List.copyOf(bids);
    }
  }

  /**
   * An item without whom it is about.
   *
   * @param caseId absent where the line is anonymous
   * @param outcome what the meeting concluded; absent until then and where the line is anonymous
   */
  public record Item(
      AgendaItemId id,
      MeetingId meeting,
      Optional<CaseId> caseId,
      int position,
      Optional<String> outcome,
      int version) {
    public static Item of(AgendaItem item) {
      return new Item(
          item.id(),
          item.meeting(),
          Optional.of(item.caseId()),
          item.position(),
          item.outcome(),
          item.version());
    }

    /** Neither the conclusion nor an identity by which two meetings could be compared. */
    public static Item anonymous(AgendaItem item) {
      return new Item(
          item.id(),
          item.meeting(),
          Optional.empty(),
          item.position(),
          Optional.empty(),
          item.version());
    }
  }

  /** Who a line is about. */
  public record Named(CaseId caseId, String caseNumber, PersonView person) {}
}
