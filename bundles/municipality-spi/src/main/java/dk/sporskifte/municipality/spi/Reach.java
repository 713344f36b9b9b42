package dk.sporskifte.municipality.spi;

import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The people around a young person.
 *
 * @param units that a case can be placed with
 * @param outreach contacts that come before a referral; absent where there are none
 * @param few how many meetings and professionals are enough; absent where none is stated
 */
public record Reach(List<Unit> units, Optional<Few> few, Optional<Outreach> outreach) {
  /** Nothing is stated. */
  public static final Reach NONE = new Reach(List.of(), Optional.empty(), Optional.empty());

  public Reach {
    units = List.copyOf(units);
    Objects.requireNonNull(few);
    Objects.requireNonNull(outreach);
    Check.unique(units, Unit::id, "unit");
    List<String> known = units.stream().map(Unit::id).toList();
    units.forEach(
        u -> u.parent().ifPresent(p -> Check.known("unit " + u.id(), "parent unit", p, known)));
  }

  public Optional<Unit> unit(String id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    units.forEach(u -> rules.add(new Rule("unit", u.id(), u.name(), u.source())));
    few.ifPresent(
        f ->
            rules.add(
                new Rule(
                    "few",
                    "network",
                    "Flere end %d åbne møder eller %d fagpersoner for en ung kræver en grund"
                        .formatted(f.meetings(), f.professionals()),
                    f.source())));
    outreach.ifPresent(
        o ->
            rules.add(
                new Rule(
                    "outreach",
                    "contacts",
                    "Opsøgende kontakter gemmes i "
                        + DanishText.lasting(o.kept())
                        + " og ses kun af dem, der gør opsøgende arbejde",
                    o.source())));
    return List.copyOf(rules);
  }
}
