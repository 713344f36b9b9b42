package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a municipality does its SSP work. Plain data, so it can be shown, compared and tested without
 * starting OSGi.
 *
 * @param code with {@code version} stored with every decision
 * @param name of the model, for example {@code SSP Køge 2015}
 * @param targetGroups why somebody may be referred
 * @param questions what the intake assessment asks
 * @param challenges the list a referral chooses from
 */
public record WayOfWorking(
    MunicipalityCode code,
    String name,
    String version,
    List<Programme> programmes,
    List<Forum> forums,
    Intake intake,
    List<TargetGroup> targetGroups,
    List<Question> questions,
    List<Choice> challenges,
    PlanRules plan,
    List<ClosingReason> closingReasons,
    List<Principle> principles) {
  public WayOfWorking {
    Objects.requireNonNull(code);
    name = Check.text(name, "name");
    version = Check.text(version, "version");
    programmes = List.copyOf(programmes);
    forums = List.copyOf(forums);
    Objects.requireNonNull(intake);
    targetGroups = List.copyOf(targetGroups);
    questions = List.copyOf(questions);
    challenges = List.copyOf(challenges);
    Objects.requireNonNull(plan);
    closingReasons = List.copyOf(closingReasons);
    principles = List.copyOf(principles);
    Check.that(!programmes.isEmpty(), "a way of working has a programme");
    Check.that(!forums.isEmpty(), "a way of working has a forum");
    Check.unique(programmes, Programme::id, "programme");
    Check.unique(forums, Forum::id, "forum");
    Check.unique(targetGroups, TargetGroup::code, "target group");
    Check.unique(questions, Question::code, "question");
    Check.unique(challenges, Choice::code, "challenge");
    Check.unique(closingReasons, ClosingReason::code, "closing reason");
    Check.unique(principles, Principle::id, "principle");
    for (Programme programme : programmes) {
      Check.that(
          has(forums, Forum::id, programme.forum()),
          "programme " + programme.id() + " names the unknown forum " + programme.forum());
    }
    Check.that(
        has(forums, Forum::id, intake.takeUp().forum()),
        "referrals are taken up by the unknown forum " + intake.takeUp().forum());
  }

  public Optional<Programme> programme(String id) {
    return programmes.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  public Optional<Forum> forum(String id) {
    return forums.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  public Optional<TargetGroup> targetGroup(String groupCode) {
    return targetGroups.stream().filter(g -> g.code().equals(groupCode)).findFirst();
  }

  public Optional<ClosingReason> closingReason(String reasonCode) {
    return closingReasons.stream().filter(r -> r.code().equals(reasonCode)).findFirst();
  }

  /** Every element with the sentence it stands on, in the order of the way of working. */
  public List<Rule> rulebook() {
    List<Rule> rules = new ArrayList<>();
    programmes.forEach(p -> rules.addAll(p.rules()));
    forums.forEach(f -> rules.add(new Rule("forum", f.id(), f.name(), f.source())));
    rules.addAll(intake.rules());
    targetGroups.forEach(g -> rules.add(new Rule("targetGroup", g.code(), g.name(), g.source())));
    questions.forEach(q -> rules.add(new Rule("question", q.code(), q.text(), q.source())));
    challenges.forEach(c -> rules.add(new Rule("challenge", c.code(), c.name(), c.source())));
    rules.addAll(plan.rules());
    closingReasons.forEach(
        r -> rules.add(new Rule("closingReason", r.code(), r.name(), r.source())));
    principles.forEach(p -> rules.add(new Rule("principle", p.id(), p.statement(), p.source())));
    return List.copyOf(rules);
  }

  /**
   * One line of the rulebook.
   *
   * @param kind the element's kind, for example {@code closingReason}
   * @param id the element's id within its kind
   * @param statement what holds, Danish
   */
  public record Rule(String kind, String id, String statement, Source source) {}

  private static <T> boolean has(List<T> elements, Function<T, String> id, String wanted) {
    return elements.stream().map(id).anyMatch(wanted::equals);
  }
}
