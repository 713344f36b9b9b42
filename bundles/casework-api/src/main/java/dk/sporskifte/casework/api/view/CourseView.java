package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.model.YouthContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The way of a case; every list is oldest first.
 *
 * @param reviews how it went at each follow-up of its plan
 * @param contacts with the young person, had and tried
 * @param contactDue the day by which there is to be contact again; absent where nothing is stated
 * @param contactLost whether that day is gone
 * @param escalationPaths ids of the ways to the chiefs that are open to this case now
 * @param onward where the case can go from here
 * @param notices what partners told and somebody put here, by the day it happened
 * @param exit where its programme is a way out of a gang environment
 * @param standing what the civil registration told of the young person: a death, a move elsewhere
 */
public record CourseView(
    CaseId caseId,
    List<Review> reviews,
    List<YoungPersonContact> contacts,
    Optional<LocalDate> contactDue,
    boolean contactLost,
    List<EscalationView> escalations,
    List<String> escalationPaths,
    List<HandOverView> handOvers,
    List<Onward> onward,
    Optional<ResponsibilityView> responsibility,
    YouthBoardView board,
    List<YouthContract> contracts,
    Optional<ReleaseView> release,
    List<NoticeView> notices,
    Optional<ExitView> exit,
    RegisterStanding standing,
    LeadTimes leadTimes) {
  public CourseView {
    reviews = List.copyOf(reviews);
    contacts = List.copyOf(contacts);
    escalations = List.copyOf(escalations);
    escalationPaths = List.copyOf(escalationPaths);
    handOvers = List.copyOf(handOvers);
    onward = List.copyOf(onward);
    contracts = List.copyOf(contracts);
    notices = List.copyOf(notices);
  }

  /**
   * A programme or a party the case can be handed over to.
   *
   * @param to what an offer names
   * @param name Danish
   * @param proposal what the programme's entry rule proposes; absent for a party
   * @param holds whether what the hand-over demands of a case holds; absent where it demands
   *     nothing
   * @param why the sentence the hand-over stands on, where one is stated
   */
  public record Onward(
      String to,
      String name,
      Optional<ProposalView> proposal,
      Optional<Answer.Value> holds,
      Optional<String> statement,
      Optional<Source> why) {}

  /**
   * How long the young person waited, in days; absent while it goes on.
   *
   * @param referralToDecision from the first referral to the decision on it (HEL-09)
   * @param decisionToFirstAction from there to the first contact or approved plan
   */
  public record LeadTimes(
      Optional<Long> referralToDecision, Optional<Long> decisionToFirstAction) {}
}
