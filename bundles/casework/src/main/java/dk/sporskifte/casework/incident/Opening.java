package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RespondingToIncident.NewIncident;
import dk.sporskifte.casework.people.Turn;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Preparedness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one action: an incident with its plan, its tasks and its network (X003-12, KBH-13). */
record Opening(Work work, Preparedness preparedness, NewIncident asked, Post by) {
  private static final List<Policy<Opening>> POLICIES =
      List.of(
          Opening::isOfAKind,
          Opening::isJudged,
          o -> Given.text(o.asked.happened(), "hvad er der sket"),
          o -> Given.text(o.asked.place(), "sted"),
          o ->
              NamesNobody.in(
                  o.preparedness,
                  o.asked.happened(),
                  o.asked.place(),
                  o.asked.judgement().orElse("")),
          Opening::hasHappened,
          Opening::reachesThatFar,
          Opening::isInAnArea,
          o -> Joining.lasts(o.work, o.asked.until()),
          Opening::concernIsSeen);

  static Outcome<Night> of(Work work, NewIncident asked) {
    return Night.prepared(work)
        .flatMap(
            preparedness ->
                Night.opener(work, preparedness)
                    .map(by -> Outcome.done(new Opening(work, preparedness, asked, by)))
                    .orElseGet(() -> Outcome.refused(notTheirs(preparedness))))
        .flatMap(opening -> Policy.allowing(opening, POLICIES))
        .flatMap(opening -> opening.called().map(opening::open));
  }

  private Night open(Set<Post> called) {
    Post owner = owner();
    Incident incident = incident(owner);
    work.trace().of(incident.id());
    work.stores().incidents().add(incident, "Ejer akutplanen: " + owner.title());
    Night night = new Night(work, preparedness, incident);
    Set<Post> network = new LinkedHashSet<>(List.of(by, owner));
    network.addAll(called);
    network.forEach(post -> Joining.network(night, post, asked.until()));
    night.tell("Hændelsen er åbnet. " + preparedness.goal().name() + ".");
    plan(night, owner, network);
    return night;
  }

  private void plan(Night night, Post owner, Set<Post> network) {
    Deadline start = night.deadline(Deadline.After.INCIDENT);
    NewTask.of(work, owner)
        .about(asked.id())
        .add(
            Task.Kind.START_EMERGENCY_PLAN,
            "Sæt {EMERGENCY_PLAN:definite} i værk",
            start.from(Copenhagen.dayOf(asked.at())),
            start.text(),
            start.source());
    CallList callList = new CallList(work, preparedness, asked.area());
    preparedness
        .steps()
        .forEach(
            step ->
                NewTask.of(
                        work,
                        callList
                            .posts(step.seat())
                            .filter(network::contains)
                            .findFirst()
                            .orElse(owner))
                    .about(asked.id())
                    .add(
                        Task.Kind.INCIDENT_TASK,
                        step.text(),
                        work.today(),
                        "Akutplanens første skridt",
                        step.source()));
  }

  /** The standing seat's, the actor's own first; else whoever opens it. */
  private Post owner() {
    return preparedness.standing().stream()
        .flatMap(seat -> new CallList(work, preparedness, asked.area()).posts(seat))
        .sorted(Turn.ownFirst(work))
        .findFirst()
        .orElse(by);
  }

  private Incident incident(Post owner) {
    return new Incident(
        asked.id(),
        asked.kind(),
        asked.judgement().map(String::strip).filter(text -> !text.isEmpty()),
        asked.happened(),
        asked.place(),
        asked.at(),
        asked.scope(),
        asked.area(),
        asked.concern(),
        owner.id(),
        work.way().code().value(),
        work.way().version(),
        work.user(),
        work.now(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private Outcome<Set<Post>> called() {
    Set<Post> posts = new LinkedHashSet<>();
    for (PostId id : asked.network()) {
      Outcome<Post> found =
          Seen.orNotFound(work.post(id)).flatMap(p -> Policy.allowing(p, Joining.POSTS));
      if (found instanceof Outcome.Refused<Post> refused) {
        return Outcome.refused(refused.refusal());
      }
      posts.add(found.orThrow());
    }
    return Outcome.done(posts);
  }

  private static Refusal notTheirs(Preparedness preparedness) {
    return new Refusal(
        Refusal.Kind.FORBIDDEN,
        "incident-opened-by-others",
        "Din stilling åbner ikke hændelser her. Ring til en, der gør.",
        List.of(preparedness.source()));
  }

  private Optional<Refusal> isOfAKind() {
    return Policy.unless(
        preparedness.kind(asked.kind()).isPresent(),
        Refusal.invalid("unknown-incident-kind", "Kommunen kender ikke den slags hændelse."));
  }

  /** "eller lignende": a person decides, and says why. */
  private Optional<Refusal> isJudged() {
    Preparedness.Kind kind = preparedness.kind(asked.kind()).orElseThrow();
    return Policy.unless(
        !kind.judged() || asked.judgement().filter(text -> !text.isBlank()).isPresent(),
        Refusal.rule(
            "incident-judgement-missing",
            "Skriv, hvorfor du vurderer, at det er en hændelse, der kræver en akutplan.",
            kind.source()));
  }

  private Optional<Refusal> hasHappened() {
    return Policy.unless(
        !asked.at().isAfter(work.now()),
        Refusal.invalid("date-in-the-future", "Hændelsen kan ikke ligge i fremtiden."));
  }

  private Optional<Refusal> reachesThatFar() {
    return Policy.unless(
        preparedness.scopes().contains(asked.scope()),
        Refusal.invalid("unknown-scope", "Kommunens beredskab rækker ikke så vidt."));
  }

  private Optional<Refusal> isInAnArea() {
    boolean known =
        asked.area().isEmpty()
            || (asked.scope() == Incident.Scope.LOCAL
                && work.way()
                    .forum(ForumsOn.local(preparedness.network(), asked.area().get()))
                    .isPresent());
    return Policy.unless(
        known, Refusal.invalid("unknown-area", "Vælg et af kommunens lokalområder, eller intet."));
  }

  private Optional<Refusal> concernIsSeen() {
    return asked
        .concern()
        .filter(id -> work.stores().concerns().find(id).isEmpty())
        .map(id -> Refusal.notFound());
  }
}
