package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who answers and who coordinates, where these are two.
 *
 * @param answers who answers
 * @param where for whom that party answers; for all others the municipality does
 * @param coordinates who coordinates, for everybody in the programme
 * @param contributes who brings the municipality's own offers
 */
public record Responsibility(
    Part answers, Condition where, Part coordinates, Optional<Part> contributes) {
  public Responsibility {
    Objects.requireNonNull(answers);
    Objects.requireNonNull(where);
    Objects.requireNonNull(coordinates);
    Objects.requireNonNull(contributes);
  }

  /** Whether that party answers for this young person; UNKNOWN while a fact is missing. */
  public Answer.Value holds(CaseFacts facts) {
    return where.in(facts);
  }

  List<WayOfWorking.Rule> rules(String programme) {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(
        new WayOfWorking.Rule(
            "responsibility",
            programme,
            answers.statement() + ", når " + where.statement(),
            answers.source()));
    rules.add(
        new WayOfWorking.Rule(
            "coordination", programme, coordinates.statement(), coordinates.source()));
    contributes.ifPresent(
        c ->
            rules.add(new WayOfWorking.Rule("contribution", programme, c.statement(), c.source())));
    return rules;
  }

  /**
   * A party's part in it.
   *
   * @param name of the party, Danish
   */
  public record Part(String name, OrganisationKind kind, String statement, Source source) {
    public Part {
      name = Check.text(name, "responsible party");
      Objects.requireNonNull(kind);
      statement = Check.text(statement, "statement of the part of " + name);
      Objects.requireNonNull(source);
    }
  }
}
