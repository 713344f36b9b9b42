package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.MunicipalityCode;
import java.util.List;
import java.util.Optional;

/** What a way of working is being put together from. */
final class Parts {
  MunicipalityCode code;
  String name;
  String version;
  List<Programme> programmes = List.of();
  List<Forum> forums = List.of();
  Optional<Secretariat> secretariat = Optional.empty();
  Intake intake;
  List<TargetGroup> targetGroups = List.of();
  List<Question> questions = List.of();
  List<Choice> challenges = List.of();
  PlanRules plan;
  List<ClosingReason> closingReasons = List.of();
  List<Deadline> deadlines = List.of();
  List<Escalation> escalations = List.of();
  List<HandOver> handOvers = List.of();
  List<InterventionType> interventions = List.of();
  Staircase staircase = Staircase.NONE;
  List<Term> terms = List.of();
  List<Indicator> indicators = List.of();
  List<Transition> transitions = List.of();
  Reach reach = Reach.NONE;
  Optional<Preparedness> preparedness = Optional.empty();
  Optional<Standing> standing = Optional.empty();
  List<Principle> principles = List.of();
  List<ArtefactTemplate> templates = List.of();
  List<LetterTemplate> letters = List.of();
  Optional<GroupWork> groupWork = Optional.empty();
  Optional<Assigning> assigning = Optional.empty();
  ConcernRules concernRules = ConcernRules.NONE;
  Optional<Organisation> organisation = Optional.empty();
  FeedRules feedRules = FeedRules.NONE;
  Optional<Receiving> receiving = Optional.empty();

  Parts() {}

  Parts(WayOfWorking way) {
    code = way.code();
    name = way.name();
    version = way.version();
    programmes = way.programmes();
    forums = way.forums();
    secretariat = way.secretariat();
    intake = way.intake();
    targetGroups = way.targetGroups();
    questions = way.questions();
    challenges = way.challenges();
    plan = way.plan();
    closingReasons = way.closingReasons();
    deadlines = way.deadlines();
    escalations = way.escalations();
    handOvers = way.handOvers();
    interventions = way.interventions();
    staircase = way.staircase();
    terms = way.terms();
    indicators = way.indicators();
    transitions = way.transitions();
    reach = way.reach();
    preparedness = way.preparedness();
    standing = way.standing();
    principles = way.principles();
    templates = way.templates();
    letters = way.letters();
    groupWork = way.groupWork();
    assigning = way.assigning();
    concernRules = way.concernRules();
    organisation = way.organisation();
    feedRules = way.feedRules();
    receiving = way.receiving();
  }

  WayOfWorking whole() {
    return new WayOfWorking(
        code,
        name,
        version,
        programmes,
        forums,
        secretariat,
        intake,
        targetGroups,
        questions,
        challenges,
        plan,
        closingReasons,
        deadlines,
        escalations,
        handOvers,
        interventions,
        staircase,
        terms,
        indicators,
        transitions,
        reach,
        preparedness,
        standing,
        principles,
        templates,
        letters,
        groupWork,
        assigning,
        concernRules,
        organisation,
        feedRules,
        receiving);
  }
}
