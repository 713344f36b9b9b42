package dk.sporskifte.casework.models;

import dk.sporskifte.casework.api.port.CaseStore.Compared;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What one model says about a case, in Danish, so that two of them can be laid side by side.
 *
 * @param meetings the coming ones of a forum
 * @param posts those that answer for a forum's cases
 */
record ByModel(
    WayOfWorking way,
    LocalDate today,
    Function<String, List<LocalDate>> meetings,
    Function<String, SortedSet<String>> posts) {
  private static final Set<CaseState> WAITING = EnumSet.of(CaseState.REFERRED, CaseState.ON_AGENDA);
  private static final Set<CaseState> REVIEWED =
      EnumSet.of(CaseState.PLANNED, CaseState.IN_FOLLOW_UP);
  private static final Map<String, String> PROPOSED =
      Map.of(
          "ADMIT", "Optagelse foreslås",
          "DECLINE", "Optagelse foreslås ikke",
          "ASK_CASEWORKER", "En sagsbehandler skal vurdere det");

  String takenUp(Compared one) {
    if (!WAITING.contains(one.state())) {
      return "";
    }
    List<LocalDate> coming = programme(one).map(p -> meetings.apply(p.forum())).orElse(List.of());
    return "Tages op senest "
        + Copenhagen.danish(way.intake().takeUp().due(one.receivedOn(), coming).date());
  }

  String reviewed(Compared one) {
    return REVIEWED.contains(one.state()) ? statements("review") : "";
  }

  String leaves(Compared one) {
    return programme(one).map(p -> leaving(p, p.ages().ends(one.born()))).orElse("");
  }

  private static String leaving(Programme programme, LocalDate leaves) {
    return "Forlader målgruppen %s, opgave fra %s"
        .formatted(
            Copenhagen.danish(leaves),
            Copenhagen.danish(leaves.minus(programme.onLeaving().ahead())));
  }

  String forum(Compared one) {
    return programme(one)
        .map(p -> way.forum(p.forum()).map(Forum::name).orElse("") + " (" + p.forum() + ")")
        .orElse(gone(one));
  }

  String proposal(Compared one) {
    return programme(one).map(p -> proposal(p, one)).orElse(gone(one));
  }

  String seenBy(Compared one) {
    return programme(one)
        .map(p -> sight(p) + ": " + String.join("; ", posts.apply(p.forum())))
        .orElse(gone(one));
  }

  private String proposal(Programme programme, Compared one) {
    Proposal proposal =
        programme
            .entry()
            .consider(new CaseFacts(one.born(), today, one.targetGroups(), one.answers()));
    return PROPOSED.get(proposal.code())
        + proposal.reasons().stream()
            .map(Proposal.Reason::text)
            .collect(Collectors.joining("; ", ": ", ""));
  }

  /** The outcome alone: other words for the same are no difference. */
  String outcome(Compared one) {
    String proposal = proposal(one);
    int end = proposal.indexOf(": ");
    return end < 0 ? proposal : proposal.substring(0, end);
  }

  private String sight(Programme programme) {
    return way.forum(programme.forum())
        .map(Forum::sight)
        .filter(sight -> sight == Forum.Sight.IDENTIFIED_CASES)
        .map(sight -> "Navngivne sager")
        .orElse("Kun tal");
  }

  private Optional<Programme> programme(Compared one) {
    return way.programme(one.programme());
  }

  private static String gone(Compared one) {
    return "Forløbet " + one.programme() + " findes ikke";
  }

  private String statements(String kind) {
    return way.rulebook().stream()
        .filter(rule -> rule.kind().equals(kind))
        .map(WayOfWorking.Rule::statement)
        .collect(Collectors.joining("; "));
  }
}
