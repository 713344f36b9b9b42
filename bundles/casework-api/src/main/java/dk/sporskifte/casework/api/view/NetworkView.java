package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.municipality.spi.Few;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everybody the young person of a case has to do with (HEL-19).
 *
 * @param meetings planned ones with a case of the young person on the agenda
 * @param professionals each once
 * @param enough how many the municipality finds enough; absent where it says nothing
 * @param partners those that have ended, too
 * @param units those that others replaced, too
 * @param family open links to cases of the same family that the actor sees as well
 * @param reasons why there are more than enough
 * @param outreach contacts that came before the case; none for whoever does no outreach
 */
public record NetworkView(
    CaseId caseId,
    List<OpenMeeting> meetings,
    List<Professional> professionals,
    Optional<Few> enough,
    List<CasePartner> partners,
    List<Placed> units,
    List<Relative> family,
    List<NetworkReason> reasons,
    List<OutreachContact> outreach) {
  public NetworkView {
    meetings = List.copyOf(meetings);
    professionals = List.copyOf(professionals);
    partners = List.copyOf(partners);
    units = List.copyOf(units);
    family = List.copyOf(family);
    reasons = List.copyOf(reasons);
    outreach = List.copyOf(outreach);
  }

  /** A meeting to come. */
  public record OpenMeeting(MeetingId id, String forumName, Instant startsAt) {}

  /**
   * Somebody who works with the young person.
   *
   * @param why Danish
   */
  public record Professional(String name, String why) {}

  /** A unit with the title of the responsible post. */
  public record Placed(CaseUnit placed, String unitName, String postTitle) {}

  /** A case of the same family, and whose it is. */
  public record Relative(
      FamilyLink link, CaseId caseId, String number, String name, CaseState state) {
    @Override
    public String toString() {
      return "Relative " + caseId.value();
    }
  }
}
