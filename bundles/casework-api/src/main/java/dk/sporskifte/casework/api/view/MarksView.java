package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Proposal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The facts that forums share, and what each forum makes of them.
 *
 * @param owner the one forum that answers for the case now
 * @param facts in the order of the model
 * @param marks of every forum that has criteria
 * @param fastTrack where the case is on one
 * @param hastens codes of the owning forum's criteria on which the actor may put the case on one
 */
public record MarksView(
    CaseId caseId,
    Owner owner,
    List<Fact> facts,
    List<Mark> marks,
    Optional<OnFastTrack> fastTrack,
    List<String> hastens) {
  public MarksView {
    facts = List.copyOf(facts);
    marks = List.copyOf(marks);
    hastens = List.copyOf(hastens);
  }

  /**
   * Exactly one at any time.
   *
   * @param since when the case was handed over to it; absent where it has had it from the start
   * @param source why it owns the case
   */
  public record Owner(String forum, String name, Optional<Instant> since, Source source) {}

  /**
   * A question as it is answered on the case.
   *
   * @param latest absent where nobody has answered
   * @param by who answered, by name
   */
  public record Fact(
      String question, String text, Source source, Optional<Answer> latest, Optional<String> by) {}

  /**
   * One expression of one forum.
   *
   * @param statement what follows where it holds, Danish
   * @param reasons why it is answered so
   */
  public record Mark(
      String forum,
      String forumName,
      String code,
      String statement,
      Answer.Value holds,
      List<Proposal.Reason> reasons,
      Source source,
      String modelCode,
      String modelVersion) {
    public Mark {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * The fast track the case is on.
   *
   * @param stillHolds whether the facts still say so
   */
  public record OnFastTrack(FastTrack fastTrack, String by, boolean stillHolds) {}
}
