package dk.sporskifte.municipality.spi;

import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.ArrayList;
import java.util.List;

/** Every element of a way of working as a line with the sentence it stands on. */
final class Rulebook {
  private Rulebook() {}

  static List<Rule> of(WayOfWorking way) {
    List<Rule> rules = new ArrayList<>();
    way.programmes().forEach(p -> rules.addAll(p.rules()));
    way.forums().forEach(f -> rules.add(new Rule("forum", f.id(), f.name(), f.source())));
    rules.addAll(way.intake().rules());
    way.targetGroups()
        .forEach(g -> rules.add(new Rule("targetGroup", g.code(), g.name(), g.source())));
    way.questions().forEach(q -> rules.add(new Rule("question", q.code(), q.text(), q.source())));
    way.challenges().forEach(c -> rules.add(new Rule("challenge", c.code(), c.name(), c.source())));
    rules.addAll(way.plan().rules());
    way.closingReasons()
        .forEach(r -> rules.add(new Rule("closingReason", r.code(), r.name(), r.source())));
    way.principles()
        .forEach(p -> rules.add(new Rule("principle", p.id(), p.statement(), p.source())));
    return List.copyOf(rules);
  }
}
