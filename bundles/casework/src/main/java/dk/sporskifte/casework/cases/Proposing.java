package dk.sporskifte.casework.cases;

import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the programme's rule; a person decides (LAW-28). */
public final class Proposing {
  private Proposing() {}

  /**
   * @param answers oldest first: the latest to each question counts
   */
  public static ProposalView about(
      Work work, Programme programme, CaseFile file, Person person, List<Answer> answers) {
    return about(work, programme, facts(work, file, person, answers));
  }

  public static ProposalView about(
      Work work, Programme programme, CaseFile file, LocalDate born, List<Answer> answers) {
    return about(work, programme, facts(work, file, born, answers));
  }

  public static ProposalView about(Work work, Programme programme, CaseFacts facts) {
    Proposal proposal = programme.entry().consider(facts);
    return new ProposalView(
        programme.id(),
        proposal.code(),
        proposal.reasons(),
        work.way().code().value(),
        work.way().version());
  }

  /** What the rules of the municipality may know of a case. */
  public static CaseFacts facts(Work work, CaseFile file, Person person, List<Answer> answers) {
    return facts(work, file, person.born(), answers);
  }

  public static CaseFacts facts(Work work, CaseFile file, LocalDate born, List<Answer> answers) {
    Map<String, Answer.Value> latest = new HashMap<>();
    answers.forEach(answer -> latest.put(answer.question(), answer.value()));
    return new CaseFacts(born, work.today(), file.referral().targetGroups(), latest);
  }
}
