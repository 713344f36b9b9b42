package dk.sporskifte.casework.concern;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.baton.Baton;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.people.YoungPeople;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import java.util.List;
import java.util.Optional;

/** Somebody whose name nobody knew is found: whoever sees the concern sees them from then on. */
final class FoundOut {
  private FoundOut() {}

  static Outcome<Concern> who(Work work, Concern concern, YoungPerson person) {
    return Policy.allowing(
            concern,
            List.of(
                c ->
                    Policy.unless(
                        c.state() == Concern.State.OPEN,
                        Refusal.conflict(
                            "concern-not-open",
                            "Bekymringen er allerede afsluttet eller indstillet.")),
                c ->
                    Policy.unless(
                        c.person().isEmpty(),
                        Refusal.conflict(
                            "person-known-already", "Der står allerede, hvem det er.")),
                c -> isTheirs(work, c)))
        .flatMap(
            c ->
                YoungPeople.identify(work, person)
                    .map(
                        who -> {
                          Concern known = c.about(who.person().id());
                          work.stores().concerns().save(known);
                          work.trace().about(who.person().id());
                          if (who.registeredNow()) {
                            Team.of(work, work.way().intake().takeUp().forum())
                                .map(
                                    team -> {
                                      OpenedConcern.inform(
                                          work, Optional.of(c.id()), team.caseworker());
                                      return team;
                                    });
                          }
                          return known;
                        }));
  }

  private static Optional<Refusal> isTheirs(Work work, Concern concern) {
    boolean holds =
        concern.holder().isPresent()
            && work.way().concernRules().holding().isPresent()
            && Baton.of(work, concern.id()).map(b -> b.may(Act.IDENTIFY)).orThrow();
    return Policy.unless(holds || work.may(Right.DECIDE_CONCERNS), Refusal.forbidden());
  }
}
