package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
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
      AgendaItem item,
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

  /** Who a line is about. */
  public record Named(CaseId caseId, String caseNumber, PersonView person) {}
}
