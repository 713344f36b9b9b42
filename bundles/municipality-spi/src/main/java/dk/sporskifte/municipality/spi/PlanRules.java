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
 * @param reviewStatement the rule of the reviews, Danish; says so where the interval is our reading
 * @param source of the reviews
 */
public record PlanRules(
    List<Choice> domains,
    Optional<Source> ownWishes,
    Period reviewEvery,
    String reviewStatement,
    Source source) {
  public PlanRules {
    domains = List.copyOf(domains);
    Objects.requireNonNull(ownWishes);
    reviewEvery = Check.time(reviewEvery, "reviewEvery");
    reviewStatement = Check.text(reviewStatement, "reviewStatement");
    Objects.requireNonNull(source);
    Check.that(!domains.isEmpty(), "a plan has domains");
    Check.unique(domains, Choice::code, "plan domain");
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
            reviewStatement + " (mindst " + DanishText.every(reviewEvery) + ")",
            source));
    return rules;
  }
}
