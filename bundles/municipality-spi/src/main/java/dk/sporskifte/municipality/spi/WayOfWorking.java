package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a municipality does its SSP work. Plain data, so it can be shown, compared and tested without
 * starting OSGi. Written through {@link #of}; lists that are not given are empty.
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
    name = Check.text(name, "name of the way of working of " + code);
    version = Check.text(version, "version of " + name);
    programmes = List.copyOf(programmes);
    forums = List.copyOf(forums);
    Check.that(intake != null, name + " has no intake: say with intake(…) how referrals come in");
    targetGroups = List.copyOf(targetGroups);
    questions = List.copyOf(questions);
    challenges = List.copyOf(challenges);
    Check.that(plan != null, name + " has no plan rules: say with plan(…) what a plan must hold");
    closingReasons = List.copyOf(closingReasons);
    principles = List.copyOf(principles);
    Check.that(!programmes.isEmpty(), name + " must have a programme: add one");
    Check.that(!forums.isEmpty(), name + " must have a forum: add one");
    Check.unique(programmes, Programme::id, "programme");
    Check.unique(forums, Forum::id, "forum");
    Check.unique(targetGroups, TargetGroup::code, "target group");
    Check.unique(questions, Question::code, "question");
    Check.unique(challenges, Choice::code, "challenge");
    Check.unique(closingReasons, ClosingReason::code, "closing reason");
    Check.unique(principles, Principle::id, "principle");
    List<String> forumIds = forums.stream().map(Forum::id).toList();
    programmes.forEach(p -> Check.known("programme " + p.id(), "forum", p.forum(), forumIds));
    Check.known("the intake", "forum", intake.takeUp().forum(), forumIds);
  }

  /** Begins a way of working: the code of the municipality, the model's name and its version. */
  public static Builder of(String code, String name, String version) {
    return new Builder().code(code).name(name).version(version);
  }

  /** Begins another that has all this one has, until it is given something else. */
  public Builder toBuilder() {
    return new Builder(this);
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
    return Rulebook.of(this);
  }

  /**
   * One line of the rulebook.
   *
   * @param kind the element's kind, for example {@code closingReason}
   * @param id the element's id within its kind
   * @param statement what holds, Danish
   */
  public record Rule(String kind, String id, String statement, Source source) {}

  /**
   * Takes what a way of working has, one call an element; a list given again replaces the former.
   */
  public static final class Builder {
    private MunicipalityCode code;
    private String name;
    private String version;
    private List<Programme> programmes = List.of();
    private List<Forum> forums = List.of();
    private Intake intake;
    private List<TargetGroup> targetGroups = List.of();
    private List<Question> questions = List.of();
    private List<Choice> challenges = List.of();
    private PlanRules plan;
    private List<ClosingReason> closingReasons = List.of();
    private List<Principle> principles = List.of();

    private Builder() {}

    private Builder(WayOfWorking way) {
      code = way.code;
      name = way.name;
      version = way.version;
      programmes = way.programmes;
      forums = way.forums;
      intake = way.intake;
      targetGroups = way.targetGroups;
      questions = way.questions;
      challenges = way.challenges;
      plan = way.plan;
      closingReasons = way.closingReasons;
      principles = way.principles;
    }

    public Builder code(String municipality) {
      code = new MunicipalityCode(municipality);
      return this;
    }

    public Builder name(String ofTheModel) {
      name = ofTheModel;
      return this;
    }

    public Builder version(String ofTheModel) {
      version = ofTheModel;
      return this;
    }

    public Builder programmes(List<Programme> all) {
      programmes = List.copyOf(all);
      return this;
    }

    public Builder forums(List<Forum> all) {
      forums = List.copyOf(all);
      return this;
    }

    public Builder intake(Intake howReferralsComeIn) {
      intake = howReferralsComeIn;
      return this;
    }

    public Builder targetGroups(List<TargetGroup> all) {
      targetGroups = List.copyOf(all);
      return this;
    }

    public Builder questions(List<Question> all) {
      questions = List.copyOf(all);
      return this;
    }

    public Builder challenges(List<Choice> all) {
      challenges = List.copyOf(all);
      return this;
    }

    public Builder plan(PlanRules whatAPlanMustHold) {
      plan = whatAPlanMustHold;
      return this;
    }

    public Builder closingReasons(List<ClosingReason> all) {
      closingReasons = List.copyOf(all);
      return this;
    }

    public Builder principles(List<Principle> all) {
      principles = List.copyOf(all);
      return this;
    }

    /** Contradictions are refused here, each with what to do about it. */
    public WayOfWorking build() {
      return new WayOfWorking(
          code,
          name,
          version,
          programmes,
          forums,
          intake,
          targetGroups,
          questions,
          challenges,
          plan,
          closingReasons,
          principles);
    }
  }
}
