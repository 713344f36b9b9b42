package dk.sporskifte.municipality.spi;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What the elements of a way of working must keep towards each other. */
final class Consistency {
  private final WayOfWorking way;
  private final List<String> forums;
  private final List<String> programmes;
  private final List<String> questions;
  private final List<String> targetGroups;
  private final List<String> seats;

  private Consistency(WayOfWorking way) {
    this.way = way;
    forums = ids(way.forums(), Forum::id);
    programmes = ids(way.programmes(), Programme::id);
    questions = ids(way.questions(), Question::code);
    targetGroups = ids(way.targetGroups(), TargetGroup::code);
    seats =
        way.forums().stream().flatMap(f -> f.seats().stream()).map(Seat::id).distinct().toList();
  }

  static void demand(WayOfWorking way) {
    Objects.requireNonNull(way.code());
    String name = way.name();
    Check.that(
        way.intake() != null, name + " has no intake: say with intake(…) how referrals come in");
    Check.that(
        way.plan() != null, name + " has no plan rules: say with plan(…) what a plan must hold");
    Check.that(!way.programmes().isEmpty(), name + " must have a programme: add one");
    Check.that(!way.forums().isEmpty(), name + " must have a forum: add one");
    unique(way);
    Consistency all = new Consistency(way);
    all.programmes();
    all.forums();
    all.escalations();
    all.handOvers();
    all.templates();
    all.transitions();
    all.outreach();
    all.interventions();
    all.staircase();
    way.preparedness().ifPresent(p -> p.demand(way));
    all.groupWork();
    all.assigning();
    way.concernRules().demand(way);
    way.organisation().ifPresent(o -> o.demand(way));
    all.receiving();
  }

  private static void unique(WayOfWorking way) {
    Check.unique(way.programmes(), Programme::id, "programme");
    Check.unique(way.forums(), Forum::id, "forum");
    Check.unique(way.targetGroups(), TargetGroup::code, "target group");
    Check.unique(way.questions(), Question::code, "question");
    Check.unique(way.challenges(), Choice::code, "challenge");
    Check.unique(way.closingReasons(), ClosingReason::code, "closing reason");
    Check.unique(way.deadlines(), Deadline::id, "deadline");
    Check.unique(way.escalations(), Escalation::id, "escalation");
    Check.unique(way.handOvers(), HandOver::id, "hand-over");
    Check.unique(way.interventions(), InterventionType::code, "intervention type");
    Check.unique(way.terms(), t -> t.concept().name(), "term");
    Check.unique(way.indicators(), Indicator::code, "indicator");
    way.indicators().forEach(indicator -> indicator.demand(way));
    Check.unique(way.transitions(), Transition::id, "transition");
    Check.unique(way.principles(), Principle::id, "principle");
    Check.unique(way.templates(), ArtefactTemplate::id, "template");
    Check.unique(way.letters(), LetterTemplate::id, "letter");
  }

  private void programmes() {
    for (Programme programme : way.programmes()) {
      String who = "programme " + programme.id();
      seesCases(who, "belongs to", programme.forum());
      programme.entry().stated().ifPresent(c -> known("the entry rule of " + who, c));
      if (programme.entry() instanceof EntryWhen entry) {
        entry
            .otherReading()
            .ifPresent(o -> known("the other reading of the entry rule of " + who, o.condition()));
      }
      programme.responsibility().ifPresent(r -> known("the responsibility of " + who, r.where()));
    }
    seesCases("the intake", "has referrals taken up by", way.intake().takeUp().forum());
  }

  private void seesCases(String who, String does, String forum) {
    knownForum(who, forum);
    Check.that(
        way.forum(forum).orElseThrow().sight() == Forum.Sight.IDENTIFIED_CASES,
        who
            + (" " + does + " forum " + forum)
            + ", which sees figures alone: name a forum that sees identified cases");
  }

  private void forums() {
    for (Forum forum : way.forums()) {
      forum
          .criteria()
          .forEach(c -> known("the criterion " + c.code() + " of forum " + forum.id(), c.when()));
      forum.lifetime().flatMap(Lifetime::successor).ifPresent(next -> successor(forum, next));
    }
    way.secretariat()
        .ifPresent(
            s -> {
              s.serves().forEach(f -> knownForum("secretariat " + s.id(), f));
              s.attends().forEach(f -> knownForum("secretariat " + s.id(), f));
            });
  }

  private void successor(Forum forum, String next) {
    knownForum("the lifetime of forum " + forum.id(), next);
    Check.that(
        !next.equals(forum.id()),
        "forum " + forum.id() + " is its own successor: name the forum that comes after it");
  }

  private void escalations() {
    for (Escalation escalation : way.escalations()) {
      String who = "escalation " + escalation.id();
      knownForum(who, escalation.from());
      knownForum(who, escalation.to());
      Check.that(
          way.forum(escalation.to()).orElseThrow().has(Duty.Kind.TAKES_ESCALATIONS),
          who
              + " goes to forum "
              + escalation.to()
              + ", which takes none: give that forum the duty TAKES_ESCALATIONS");
    }
  }

  private void handOvers() {
    for (HandOver handOver : way.handOvers()) {
      String who = "hand-over " + handOver.id();
      handOver.when().ifPresent(c -> known(who, c));
      if (handOver.from() instanceof HandOver.Giver.OfProgramme giver) {
        knownProgramme(who, giver.programme());
        handOver.at().ifPresent(at -> within(who, giver.programme(), at));
      }
      if (handOver.to() instanceof HandOver.Receiver.ToProgramme receiver) {
        knownProgramme(who, receiver.programme());
        handOver.at().ifPresent(at -> within(who, receiver.programme(), at));
      }
    }
  }

  /** On the last day of one or the first of the other somebody is still, or already, inside. */
  private void within(String who, String programme, Period at) {
    Programme named = way.programme(programme).orElseThrow();
    long months = at.toTotalMonths();
    Check.that(
        months >= named.ages().from().toTotalMonths()
            && months <= named.ages().until().toTotalMonths(),
        who
            + " is at "
            + at
            + ", outside the ages of programme "
            + programme
            + ": choose an age where both programmes meet");
  }

  private void templates() {
    List<String> templates = ids(way.templates(), ArtefactTemplate::id);
    for (ArtefactTemplate template : way.templates()) {
      template.fields().stream()
          .flatMap(f -> f.linksTo().stream())
          .forEach(to -> Check.known("template " + template.id(), "template", to, templates));
      template.answer().ifPresent(rule -> rule.addressees().forEach(a -> seated(template, a)));
    }
  }

  private void seated(ArtefactTemplate template, AnswerRule.Addressee addressee) {
    String who = "addressee " + addressee.code() + " of template " + template.id();
    addressee.seat().ifPresent(seat -> Check.known(who, "seat", seat, seats));
  }

  private void transitions() {
    for (Transition transition : way.transitions()) {
      transition.programmes().forEach(p -> knownProgramme("transition " + transition.id(), p));
    }
  }

  private void outreach() {
    way.reach()
        .outreach()
        .ifPresent(o -> o.seats().forEach(seat -> Check.known("outreach", "seat", seat, seats)));
  }

  private void interventions() {
    for (InterventionType type : way.interventions()) {
      type.programme().ifPresent(p -> knownProgramme("intervention type " + type.code(), p));
    }
  }

  private void staircase() {
    List<String> ofCases =
        way.templates().stream()
            .filter(t -> t.about() == ArtefactTemplate.About.CASE)
            .map(ArtefactTemplate::id)
            .toList();
    way.staircase()
        .catalogue()
        .forEach(
            e ->
                e.template()
                    .ifPresent(
                        t ->
                            Check.known(
                                "catalogue entry " + e.code(),
                                "template about a case",
                                t,
                                ofCases)));
    way.staircase()
        .taughtIn()
        .ifPresent(
            type ->
                Check.that(
                    way.organisation().flatMap(o -> o.type(type)).isPresent(),
                    "themes are taught in units of the type "
                        + type
                        + ", which the organisation does not have: name one of its types"));
    way.staircase()
        .described()
        .ifPresent(
            t ->
                Check.that(
                    way.template(t)
                        .filter(made -> made.field(Cataloguing.DESCRIPTION).isPresent())
                        .isPresent(),
                    "the catalogue is described by the template "
                        + t
                        + ": make it with Cataloguing.template(…) and add it to the templates"));
  }

  private void groupWork() {
    List<String> ofGroups =
        way.interventions().stream()
            .filter(i -> i.scope() == InterventionType.Scope.GROUP)
            .map(InterventionType::code)
            .toList();
    way.groupWork()
        .ifPresent(
            work ->
                work.kinds()
                    .forEach(
                        kind -> {
                          String who = "kind of group " + kind.intervention();
                          Check.known(
                              who, "intervention for groups", kind.intervention(), ofGroups);
                          kind.forums().forEach(f -> identified(who, f));
                        }));
  }

  private void identified(String who, String forum) {
    knownForum(who, forum);
    Check.that(
        way.forum(forum).orElseThrow().sight() == Forum.Sight.IDENTIFIED_CASES,
        who
            + " is owned by forum "
            + forum
            + ", which sees figures alone: name a forum that sees identified cases");
  }

  private void assigning() {
    way.assigning()
        .ifPresent(a -> a.seats().forEach(seat -> Check.known("assigning", "seat", seat, seats)));
  }

  private void receiving() {
    way.receiving()
        .flatMap(Receiving::listForum)
        .ifPresent(forum -> knownForum("receiving", forum));
  }

  private void knownForum(String who, String forum) {
    Check.known(who, "forum", forum, forums);
  }

  private void knownProgramme(String who, String programme) {
    Check.known(who, "programme", programme, programmes);
  }

  /** A condition is about questions that are asked and target groups that can be named. */
  private void known(String who, Condition condition) {
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.Recorded recorded) {
                Check.known(who, "question", recorded.question().code(), questions);
              } else if (leaf instanceof Condition.Named named) {
                Check.known(who, "target group", named.group().code(), targetGroups);
              }
            });
  }

  private static <T> List<String> ids(List<T> elements, Function<T, String> id) {
    return elements.stream().map(id).toList();
  }
}
