package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an action plan must hold.
 *
 * @param domains what its actions are about
 * @param ownWishes present where a plan cannot be approved without the young person's own wishes
 * @param reviewEvery at the latest so long between reviews
 */
public record PlanRules(
    List<Choice> domains, Optional<Source> ownWishes, Period reviewEvery, Source source) {
  public PlanRules {
    domains = List.copyOf(domains);
    Objects.requireNonNull(ownWishes);
    Objects.requireNonNull(reviewEvery);
    Objects.requireNonNull(source);
    Check.that(!domains.isEmpty(), "a plan has domains");
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    domains.forEach(
        d -> rules.add(new WayOfWorking.Rule("planDomain", d.code(), d.name(), d.source())));
    ownWishes.ifPresent(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "ownWishes", "ownWishes", "Planen skal rumme den unges egne ønsker", s)));
    rules.add(
        new WayOfWorking.Rule(
            "review",
            "review",
            "Opfølgning mindst hver " + reviewEvery.getMonths() + ". måned",
            source));
    return rules;
  }
}
