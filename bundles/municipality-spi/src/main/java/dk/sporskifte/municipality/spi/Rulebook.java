package dk.sporskifte.municipality.spi;

import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.ArrayList;
import java.util.List;

/** Every element of a way of working as a line with the sentence it stands on. */
final class Rulebook {
  private Rulebook() {}

  static List<Rule> of(WayOfWorking way) {
    List<Rule> rules = new ArrayList<>();
    way.standing().ifPresent(s -> rules.addAll(s.rules()));
    way.programmes().forEach(p -> rules.addAll(p.rules()));
    way.handOvers()
        .forEach(h -> rules.add(new Rule("handOver", h.id(), h.statement(), h.source())));
    way.forums().forEach(f -> rules.addAll(f.rules()));
    way.secretariat().ifPresent(s -> rules.addAll(s.rules()));
    way.escalations()
        .forEach(e -> rules.add(new Rule("escalation", e.id(), e.statement(), e.source())));
    rules.addAll(way.intake().rules());
    way.deadlines().forEach(d -> rules.add(new Rule("deadline", d.id(), d.text(), d.source())));
    way.targetGroups()
        .forEach(g -> rules.add(new Rule("targetGroup", g.code(), g.name(), g.source())));
    way.questions().forEach(q -> rules.add(new Rule("question", q.code(), q.text(), q.source())));
    way.challenges().forEach(c -> rules.add(new Rule("challenge", c.code(), c.name(), c.source())));
    rules.addAll(way.plan().rules());
    way.closingReasons()
        .forEach(r -> rules.add(new Rule("closingReason", r.code(), r.name(), r.source())));
    way.interventions()
        .forEach(i -> rules.add(new Rule("intervention", i.code(), i.statement(), i.source())));
    rules.addAll(way.staircase().rules());
    way.terms()
        .forEach(t -> rules.add(new Rule("term", t.concept().name(), t.statement(), t.source())));
    way.indicators()
        .forEach(i -> rules.add(new Rule("indicator", i.code(), i.statement(), i.source())));
    way.transitions().forEach(t -> rules.addAll(t.rules()));
    rules.addAll(way.reach().rules());
    way.preparedness().ifPresent(p -> rules.addAll(p.rules()));
    way.groupWork().ifPresent(g -> rules.addAll(g.rules()));
    way.assigning()
        .ifPresent(a -> rules.add(new Rule("assigning", "actors", a.statement(), a.source())));
    rules.addAll(way.concernRules().rules());
    way.organisation().ifPresent(o -> rules.addAll(o.rules()));
    rules.addAll(way.feedRules().rules());
    way.receiving().ifPresent(r -> rules.add(r.rule()));
    way.principles()
        .forEach(p -> rules.add(new Rule("principle", p.id(), p.statement(), p.source())));
    way.templates().forEach(t -> rules.addAll(t.rules()));
    way.letters().forEach(l -> rules.add(new Rule("letter", l.id(), l.statement(), l.source())));
    return List.copyOf(rules);
  }
}
