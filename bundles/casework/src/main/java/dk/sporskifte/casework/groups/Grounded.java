package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.FollowingGroups.Ground;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.municipality.spi.GroupWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A tie stands on a basis and a source, and ends on a day that is not too far away. */
record Grounded(LocalDate today, LocalDate until, GroupWork ofGroups) {
  static Outcome<TieGround> of(Work work, GroupWork ofGroups, Ground asked) {
    return Policy.allowing(asked, List.of(a -> Given.text(a.source(), "kilde")))
        .flatMap(told -> lasting(work, ofGroups, told.until()))
        .map(
            lasting ->
                new TieGround(
                    asked.basis(),
                    asked.source(),
                    asked.confidence(),
                    work.today(),
                    asked.until(),
                    Optional.empty()));
  }

  static Outcome<TieGround> renewed(
      Work work, GroupWork ofGroups, TieGround before, LocalDate until, String because) {
    return Policy.allowing(because, List.of(b -> Given.text(b, "hvorfor den skal forlænges")))
        .flatMap(reason -> lasting(work, ofGroups, until))
        .map(lasting -> before.renewed(work.today(), until, because.strip()));
  }

  static LocalDate longest(LocalDate today, GroupWork ofGroups) {
    return today.plus(ofGroups.longestTie());
  }

  private static Outcome<Grounded> lasting(Work work, GroupWork ofGroups, LocalDate until) {
    return Policy.allowing(
        new Grounded(work.today(), until, ofGroups),
        List.of(Grounded::endsLater, Grounded::endsSoonEnough));
  }

  private Optional<Refusal> endsLater() {
    return Policy.unless(
        until.isAfter(today),
        Refusal.invalid("tie-already-over", "Vælg en dag efter i dag som første dag uden."));
  }

  private Optional<Refusal> endsSoonEnough() {
    return Policy.unless(
        !until.isAfter(longest(today, ofGroups)),
        Refusal.rule(
            "tie-too-long",
            "En tilknytning gælder højst til den "
                + Copenhagen.danish(longest(today, ofGroups))
                + ". Vælg en tidligere dag, og forny den med en grund, hvis den stadig holder.",
            ofGroups.source()));
  }
}
