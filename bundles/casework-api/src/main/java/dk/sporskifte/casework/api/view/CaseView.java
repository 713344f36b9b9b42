package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.StatutoryNotification;
import java.util.List;
import java.util.Optional;

/**
 * A case as somebody who sees it sees it.
 *
 * @param proposal what the programme's rule proposes while nobody has decided
 * @param takeUpReason why it is due when it is, Danish
 * @param challenges codes; special categories only for those who coordinate the case
 * @param notificationOffered whether the button for a statutory notification is there: always under
 *     18 (LAW-10)
 * @param nextStep what comes next, Danish
 */
public record CaseView(
    CaseFile file,
    PersonView person,
    String programmeName,
    Optional<ProposalView> proposal,
    List<Answer> answers,
    List<Decision> decisions,
    Optional<Agreement> agreement,
    Optional<ActionPlan> plan,
    List<Review> reviews,
    List<TaskView> tasks,
    List<StatutoryNotification> notifications,
    boolean notificationOffered,
    String nextStep) {
  public CaseView {
    answers = List.copyOf(answers);
    decisions = List.copyOf(decisions);
    reviews = List.copyOf(reviews);
    tasks = List.copyOf(tasks);
    notifications = List.copyOf(notifications);
  }
}
