package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.StatutoryNotification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cases the actor may see, with what hangs on them. */
public interface CaseStore {
  void add(CaseFile file);

  Optional<CaseFile> find(CaseId id);

  Optional<CaseFile> numbered(String number);

  /** Refuses as stale by its version. */
  void save(CaseFile file);

  /** Unique in the tenant and year, without gaps being promised: {@code 2026-0042}. */
  String nextNumber(int year);

  /**
   * Newest first.
   *
   * @param words of the person's name, or of the case number
   */
  Page<CaseWithPerson> list(Optional<CaseState> state, Optional<Sought> words, PageRequest page);

  default Page<CaseWithPerson> list(Optional<CaseState> state, PageRequest page) {
    return list(state, Optional.empty(), page);
  }

  /** Without one of them; states in which there is none are left out. */
  Map<CaseState, Long> counts();

  List<CaseWithPerson> ofPerson(PersonId person);

  /** In state REFERRED and due up to that day; for the CLOCK actor all of them. */
  List<CaseFile> awaitingTakeUp(LocalDate dueUntil);

  /** Every open case as far as a way of working decides about it; for the COMPARER actor alone. */
  List<Compared> toCompare();

  /** In one question, so that what is not there is not asked for. */
  Parts parts(CaseId caseId);

  void add(CaseId caseId, Answer answer);

  /** Oldest first. */
  List<Answer> answers(CaseId caseId);

  void add(Decision decision);

  /** Oldest first. */
  List<Decision> decisions(CaseId caseId);

  void add(Agreement agreement);

  void save(Agreement agreement);

  /** The latest. */
  Optional<Agreement> agreement(CaseId caseId);

  void add(StatutoryNotification notification);

  void save(StatutoryNotification notification);

  /** Oldest first. */
  List<StatutoryNotification> notifications(CaseId caseId);

  /** Of what hangs on a case there is any. */
  record Parts(
      boolean answers,
      boolean agreements,
      boolean plans,
      boolean decisions,
      boolean notifications) {}

  record CaseWithPerson(CaseFile file, Person person) {}

  /**
   * No name and no CPR number.
   *
   * @param answers the latest to each question
   */
  record Compared(
      CaseId id,
      PersonId person,
      String number,
      CaseState state,
      String programme,
      LocalDate receivedOn,
      LocalDate born,
      Set<String> targetGroups,
      Map<String, Answer.Value> answers) {
    public Compared {
      targetGroups = Set.copyOf(targetGroups);
      answers = Map.copyOf(answers);
    }
  }
}
