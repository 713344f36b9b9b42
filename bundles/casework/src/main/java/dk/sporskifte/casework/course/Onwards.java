package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.view.CourseView.Onward;
import dk.sporskifte.casework.cases.Proposing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.HandOver.Giver;
import dk.sporskifte.municipality.spi.HandOver.Receiver;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a case can go from its programme: the rules propose, a person decides. */
final class Onwards {
  private Onwards() {}

  static List<Onward> of(Work work, CaseFile file, CaseFacts facts, List<CaseHandOver> handOvers) {
    if (!file.state().enrolled() || HandOvers.underWay(handOvers).isPresent()) {
      return List.of();
    }
    return Stream.concat(
            work.way().programmes().stream()
                .filter(programme -> !programme.id().equals(file.programme()))
                .map(programme -> programme(work, file, facts, programme)),
            toParties(work, file).map(rule -> party(rule, facts)))
        .toList();
  }

  /** Those that lead out of the programmes. */
  static Stream<HandOver> toParties(Work work, CaseFile file) {
    return stated(work, file).filter(rule -> rule.to() instanceof Receiver.ToParty);
  }

  static String partyOf(HandOver rule) {
    return ((Receiver.ToParty) rule.to()).name();
  }

  private static Onward programme(Work work, CaseFile file, CaseFacts facts, Programme programme) {
    Optional<HandOver> rule =
        stated(work, file)
            .filter(
                r ->
                    r.to() instanceof Receiver.ToProgramme to
                        && to.programme().equals(programme.id()))
            .findFirst();
    return new Onward(
        programme.id(),
        programme.name(),
        Optional.of(Proposing.about(work, programme, facts)),
        rule.flatMap(r -> holds(r, facts)),
        rule.map(HandOver::statement),
        rule.map(HandOver::source).or(() -> Optional.of(programme.source())));
  }

  private static Onward party(HandOver rule, CaseFacts facts) {
    return new Onward(
        rule.id(),
        partyOf(rule),
        Optional.empty(),
        holds(rule, facts),
        Optional.of(rule.statement()),
        Optional.of(rule.source()));
  }

  private static Optional<Answer.Value> holds(HandOver rule, CaseFacts facts) {
    return rule.when().map(condition -> condition.in(facts));
  }

  private static Stream<HandOver> stated(Work work, CaseFile file) {
    return work.way().handOvers().stream()
        .filter(
            rule ->
                rule.from() instanceof Giver.OfProgramme giver
                    && giver.programme().equals(file.programme()));
  }
}
