package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param deadlines besides those of the intake and the plan
 * @param interventions the types of what is done
 * @param terms the municipality's own words
 * @param indicators what it wants to see of its work
 * @param templates the documents the municipality keeps
 * @param letters what it writes to people
 * @param transitions what must not fall between two chairs on a birthday, a move, another school
 * @param reach the people around a young person
 * @param preparedness what is done when something happens; absent where nothing is stated
 * @param groupWork groups of young people; absent where there are none
 * @param assigning who is told of what nobody is set to; absent where nothing is stated
 * @param concernRules what is asked about a concern, and who answers for it
 * @param organisation the staff where SSP is everybody; absent where posts name their unit freely
 * @param feedRules what is agreed with those who send feeds
 * @param receiving how what partners send is met; absent where nothing is stated
 * @param standing how far the model has come; absent where it is simply in force
 */
public record WayOfWorking(
    MunicipalityCode code,
    String name,
    String version,
    List<Programme> programmes,
    List<Forum> forums,
    Optional<Secretariat> secretariat,
    Intake intake,
    List<TargetGroup> targetGroups,
    List<Question> questions,
    List<Choice> challenges,
    PlanRules plan,
    List<ClosingReason> closingReasons,
    List<Deadline> deadlines,
    List<Escalation> escalations,
    List<HandOver> handOvers,
    List<InterventionType> interventions,
    Staircase staircase,
    List<Term> terms,
    List<Indicator> indicators,
    List<Transition> transitions,
    Reach reach,
    Optional<Preparedness> preparedness,
    Optional<Standing> standing,
    List<Principle> principles,
    List<ArtefactTemplate> templates,
    List<LetterTemplate> letters,
    Optional<GroupWork> groupWork,
    Optional<Assigning> assigning,
    ConcernRules concernRules,
    Optional<Organisation> organisation,
    FeedRules feedRules,
    Optional<Receiving> receiving) {
  public WayOfWorking(
      MunicipalityCode code,
      String name,
      String version,
      List<Programme> programmes,
      List<Forum> forums,
      Optional<Secretariat> secretariat,
      Intake intake,
      List<TargetGroup> targetGroups,
      List<Question> questions,
      List<Choice> challenges,
      PlanRules plan,
      List<ClosingReason> closingReasons,
      List<Deadline> deadlines,
      List<Escalation> escalations,
      List<HandOver> handOvers,
      List<InterventionType> interventions,
      Staircase staircase,
      List<Term> terms,
      List<Indicator> indicators,
      List<Transition> transitions,
      Reach reach,
      Optional<Preparedness> preparedness,
      Optional<Standing> standing,
      List<Principle> principles,
      List<ArtefactTemplate> templates,
      List<LetterTemplate> letters,
      Optional<GroupWork> groupWork,
      Optional<Assigning> assigning,
      ConcernRules concernRules,
      Optional<Organisation> organisation,
      FeedRules feedRules,
      Optional<Receiving> receiving) {
    this.code = code;
    this.name = Check.text(name, "name of the way of working of " + code);
    this.version = Check.text(version, "version of " + name);
    this.programmes = List.copyOf(programmes);
    this.forums = List.copyOf(forums);
    this.secretariat = secretariat;
    this.intake = intake;
    this.targetGroups = List.copyOf(targetGroups);
    this.questions = List.copyOf(questions);
    this.challenges = List.copyOf(challenges);
    this.plan = plan;
    this.closingReasons = List.copyOf(closingReasons);
    this.deadlines = List.copyOf(deadlines);
    this.escalations = List.copyOf(escalations);
    this.handOvers = List.copyOf(handOvers);
    this.interventions = List.copyOf(interventions);
    this.staircase = staircase;
    this.terms = List.copyOf(terms);
    this.indicators = List.copyOf(indicators);
    this.transitions = List.copyOf(transitions);
    this.reach = reach;
    this.preparedness = preparedness;
    this.standing = standing;
    this.principles = List.copyOf(principles);
    this.templates = List.copyOf(templates);
    this.letters = List.copyOf(letters);
    this.groupWork = groupWork;
    this.assigning = assigning;
    this.concernRules = Objects.requireNonNull(concernRules);
    this.organisation = organisation;
    this.feedRules = Objects.requireNonNull(feedRules);
    this.receiving = Objects.requireNonNull(receiving);
    Consistency.demand(this);
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

  public Optional<ArtefactTemplate> template(String id) {
    return templates.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<LetterTemplate> letter(String id) {
    return letters.stream().filter(l -> l.id().equals(id)).findFirst();
  }

  public Optional<Transition> transition(String id) {
    return transitions.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<InterventionType> intervention(String interventionCode) {
    return interventions.stream().filter(i -> i.code().equals(interventionCode)).findFirst();
  }

  public Optional<Term> term(Term.Concept concept) {
    return terms.stream().filter(t -> t.concept() == concept).findFirst();
  }

  /**
   * What everything is called here: the municipality's own word where it has one, else the usual.
   */
  public Map<Term.Concept, Noun> words() {
    Map<Term.Concept, Noun> words = new EnumMap<>(Term.Concept.class);
    for (Term.Concept concept : Term.Concept.values()) {
      words.put(concept, term(concept).map(Term::noun).orElseGet(concept::usual));
    }
    return words;
  }

  /**
   * A sentence of the platform in the municipality's own words.
   *
   * @param text with {@code {CASE}} where one belongs, or {@code {CASE:definite}}, {@code plural},
   *     {@code definitePlural}, {@code a}, {@code new}, {@code no}; a capital letter begins it
   */
  public String inOwnWords(String text) {
    return new OwnWords(words()).in(text);
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
    private final Parts parts;

    private Builder() {
      parts = new Parts();
    }

    private Builder(WayOfWorking way) {
      parts = new Parts(way);
    }

    public Builder code(String municipality) {
      parts.code = new MunicipalityCode(municipality);
      return this;
    }

    public Builder name(String ofTheModel) {
      parts.name = ofTheModel;
      return this;
    }

    public Builder version(String ofTheModel) {
      parts.version = ofTheModel;
      return this;
    }

    public Builder programmes(List<Programme> all) {
      parts.programmes = List.copyOf(all);
      return this;
    }

    public Builder forums(List<Forum> all) {
      parts.forums = List.copyOf(all);
      return this;
    }

    public Builder secretariat(Secretariat servingForums) {
      parts.secretariat = Optional.of(servingForums);
      return this;
    }

    public Builder intake(Intake howReferralsComeIn) {
      parts.intake = howReferralsComeIn;
      return this;
    }

    public Builder targetGroups(List<TargetGroup> all) {
      parts.targetGroups = List.copyOf(all);
      return this;
    }

    public Builder questions(List<Question> all) {
      parts.questions = List.copyOf(all);
      return this;
    }

    public Builder challenges(List<Choice> all) {
      parts.challenges = List.copyOf(all);
      return this;
    }

    public Builder plan(PlanRules whatAPlanMustHold) {
      parts.plan = whatAPlanMustHold;
      return this;
    }

    public Builder closingReasons(List<ClosingReason> all) {
      parts.closingReasons = List.copyOf(all);
      return this;
    }

    public Builder deadlines(List<Deadline> all) {
      parts.deadlines = List.copyOf(all);
      return this;
    }

    public Builder escalations(List<Escalation> all) {
      parts.escalations = List.copyOf(all);
      return this;
    }

    public Builder handOvers(List<HandOver> all) {
      parts.handOvers = List.copyOf(all);
      return this;
    }

    public Builder interventions(List<InterventionType> all) {
      parts.interventions = List.copyOf(all);
      return this;
    }

    public Builder staircase(Staircase withItsCatalogue) {
      parts.staircase = withItsCatalogue;
      return this;
    }

    public Builder terms(List<Term> all) {
      parts.terms = List.copyOf(all);
      return this;
    }

    public Builder transitions(List<Transition> all) {
      parts.transitions = List.copyOf(all);
      return this;
    }

    public Builder indicators(List<Indicator> all) {
      parts.indicators = List.copyOf(all);
      return this;
    }

    public Builder reach(Reach aroundAYoungPerson) {
      parts.reach = aroundAYoungPerson;
      return this;
    }

    public Builder preparedness(Preparedness whenSomethingHappens) {
      parts.preparedness = Optional.of(whenSomethingHappens);
      return this;
    }

    public Builder standing(Standing ofTheModel) {
      parts.standing = Optional.of(ofTheModel);
      return this;
    }

    public Builder principles(List<Principle> all) {
      parts.principles = List.copyOf(all);
      return this;
    }

    public Builder templates(List<ArtefactTemplate> all) {
      parts.templates = List.copyOf(all);
      return this;
    }

    public Builder letters(List<LetterTemplate> all) {
      parts.letters = List.copyOf(all);
      return this;
    }

    public Builder groupWork(GroupWork withYoungPeople) {
      parts.groupWork = Optional.of(withYoungPeople);
      return this;
    }

    public Builder assigning(Assigning ofActors) {
      parts.assigning = Optional.of(ofActors);
      return this;
    }

    public Builder concernRules(ConcernRules whatIsAsked) {
      parts.concernRules = whatIsAsked;
      return this;
    }

    public Builder receiving(Receiving whatPartnersSend) {
      parts.receiving = Optional.of(whatPartnersSend);
      return this;
    }

    public Builder organisation(Organisation ofTheStaff) {
      parts.organisation = Optional.of(ofTheStaff);
      return this;
    }

    public Builder feedRules(FeedRules agreedWithSenders) {
      parts.feedRules = agreedWithSenders;
      return this;
    }

    /** Contradictions are refused here, each with what to do about it. */
    public WayOfWorking build() {
      return parts.whole();
    }
  }
}
