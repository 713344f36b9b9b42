package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An incident with its plan and its network, as much of it as the actor takes part in.
 *
 * @param kindName as the municipality calls it, Danish
 * @param goal of the emergency plan, fixed, Danish
 * @param minutesToPlan from the incident to its plan, or until now while there is none
 * @param planDue last day on which the plan is to be in effect; absent once it is
 * @param updateDue last day on which it is to be brought up to date; absent before it is in effect
 * @param whole false for the front line, which is shown its own part alone
 * @param leads whether the actor forms the network and shares the tasks
 * @param owns whether the actor's is the post that answers for the plan, and closes
 * @param sources the sentences it stands on
 */
public record IncidentView(
    Incident incident,
    String kindName,
    String goal,
    long minutesToPlan,
    Optional<LocalDate> planDue,
    Optional<LocalDate> updateDue,
    boolean stale,
    boolean whole,
    boolean leads,
    boolean owns,
    String ownerTitle,
    List<CalledSeat> callList,
    List<Member> members,
    List<Young> young,
    List<TaskView> tasks,
    List<Entry> entries,
    List<Source> sources) {
  public IncidentView {
    callList = List.copyOf(callList);
    members = List.copyOf(members);
    young = List.copyOf(young);
    tasks = List.copyOf(tasks);
    entries = List.copyOf(entries);
    sources = List.copyOf(sources);
  }

  /**
   * Somebody of the network.
   *
   * @param active whether it takes part today
   */
  public record Member(NetworkMember member, boolean active) {}

  /**
   * A young person of the incident.
   *
   * @param name given name, whole for who sees the case
   * @param basis on which the network is told, with why that is needed
   * @param caseId for who sees the case
   */
  public record Young(
      UUID id,
      String number,
      String name,
      LegalBasis basis,
      String necessity,
      Optional<CaseId> caseId) {
    @Override
    public String toString() {
      return "Young " + id;
    }
  }

  /**
   * A line of the log.
   *
   * @param byName who wrote it
   */
  public record Entry(IncidentEntry entry, String byName) {}
}
