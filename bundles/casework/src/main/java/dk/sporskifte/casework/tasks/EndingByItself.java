package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Task;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Tasks that what they ask for ends: ticked off by hand, a breach could be hidden. */
final class EndingByItself {
  private static final Map<Task.Kind, String> WHEN = new EnumMap<>(Task.Kind.class);

  static {
    WHEN.put(Task.Kind.TAKE_UP_REFERRAL, "når mødets konklusion er noteret");
    WHEN.put(Task.Kind.RECEIVE_REFERRAL_FORM, "når skemaet er noteret som modtaget");
    WHEN.put(Task.Kind.PLAN_EXTRA_MEETING, "når et møde inden fristen er planlagt");
    WHEN.put(Task.Kind.REVIEW_PLAN, "når opfølgningen er noteret");
    WHEN.put(Task.Kind.REVIEW_RECORD, "når gennemgangen er noteret på dokumentet");
    WHEN.put(Task.Kind.NEXT_STEP_OF_RECORD, "når dokumentet er ført videre");
    WHEN.put(Task.Kind.ANSWER_RECORD, "når svaret er skrevet");
    WHEN.put(Task.Kind.RENEW_AGREEMENT, "når aftalen med den unge selv er noteret");
    WHEN.put(Task.Kind.DECIDE_ESCALATION, "når chefernes beslutning er noteret");
    WHEN.put(Task.Kind.TAKE_BACK_CASE, "når sagen er taget tilbage");
    WHEN.put(Task.Kind.REPLY_TO_HAND_OVER, "når modtageren har svaret");
    WHEN.put(Task.Kind.YOUTH_STUDY, "når undersøgelsen er noteret som sendt");
    WHEN.put(Task.Kind.KEEP_CONTACT, "når kontakt med den unge er noteret");
    WHEN.put(Task.Kind.START_EMERGENCY_PLAN, "når akutplanen er sat i værk");
    WHEN.put(Task.Kind.KEEP_PLAN_CURRENT, "når hændelsen er lukket; hver opdatering flytter den");
    WHEN.put(Task.Kind.ANSWER_SPARRING, "når svaret er skrevet");
    WHEN.put(Task.Kind.REACT_TO_CONCERN, "når reaktionen er registreret");
    WHEN.put(Task.Kind.TAKE_CONCERN, "når der er svaret");
    WHEN.put(Task.Kind.RULE_ON_EXCEPTION, "når en leder har taget stilling");
    WHEN.put(Task.Kind.UNANSWERED_CONCERN, "når nogen har reageret");
    WHEN.put(Task.Kind.CONCERN_WITHOUT_HOLDER, "når en anden er ansvarlig");
    WHEN.put(Task.Kind.YEARLY_ACTIVITY, "når årets dag er noteret, eller at den er aflyst");
    WHEN.put(Task.Kind.ASSIGN_ACTOR, "når en stilling er sat på");
    WHEN.put(Task.Kind.NEED_WITHOUT_OWNER, "når hvert åbent behov i overgangen har en ejer");
  }

  private static final String TRIAGED = "når hver linje har fået et udfald";

  private EndingByItself() {}

  static Optional<Refusal> isNot(Work work, Task task) {
    return Optional.ofNullable(WHEN.get(task.kind()))
        .or(() -> linesWait(work, task) ? Optional.of(TRIAGED) : Optional.empty())
        .map(
            when ->
                Refusal.conflict(
                    "task-ends-by-itself", "Opgaven slutter af sig selv, " + when + "."));
  }

  /** Where all its lines are in quarantine, nobody but its owner can say that it is done. */
  private static boolean linesWait(Work work, Task task) {
    return task.kind() == Task.Kind.TRIAGE
        && work.stores()
            .tasks()
            .messageOf(task.id())
            .filter(message -> work.stores().inbox().waiting(message) > 0)
            .isPresent();
  }
}
