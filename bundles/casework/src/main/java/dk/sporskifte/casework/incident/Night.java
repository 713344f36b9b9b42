package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Preparedness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An incident the actor takes part in, standing where the use case needs it. */
record Night(Work work, Preparedness preparedness, Incident incident) {
  /** Where the municipality says nothing of incidents there are none. */
  static Outcome<Preparedness> prepared(Work work) {
    return work.way()
        .preparedness()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "no-preparedness", "Kommunens arbejdsgang har intet beredskab.")));
  }

  static Outcome<Night> any(Work work, IncidentId id) {
    return prepared(work)
        .flatMap(
            preparedness ->
                Seen.orNotFound(work.stores().incidents().find(id))
                    .map(incident -> new Night(work, preparedness, incident)));
  }

  /** For the network, not for the front line, while it lasts. */
  static Outcome<Night> ofNetwork(Work work, IncidentId id) {
    return any(work, id)
        .flatMap(night -> Policy.allowing(night, List.of(Night::isWhole, Night::isOpen)));
  }

  /** For who forms the network and shares its tasks. */
  static Outcome<Night> led(Work work, IncidentId id) {
    return ofNetwork(work, id).flatMap(n -> Policy.allowing(n, List.of(Night::isLed)));
  }

  /** For the post that answers for the plan. */
  static Outcome<Night> owned(Work work, IncidentId id) {
    return ofNetwork(work, id).flatMap(n -> Policy.allowing(n, List.of(Night::isOwned)));
  }

  Outcome<Night> unchanged(int version) {
    return Seen.unchanged(this, incident.version(), version);
  }

  boolean whole() {
    return work.stores().incidents().seesWhole(incident.id());
  }

  boolean owns() {
    return own(work).anyMatch(post -> post.id().equals(incident.owner()));
  }

  boolean leads() {
    return owns() || opener(work, preparedness).isPresent();
  }

  /** The actor's post that may open an incident (X003-12, KBH-24). */
  static Optional<Post> opener(Work work, Preparedness preparedness) {
    return own(work)
        .filter(
            post ->
                post.seat().filter(preparedness.seats()::contains).isPresent()
                    || preparedness.roles().contains(post.role()))
        .findFirst();
  }

  List<NetworkMember> active() {
    return work.stores().incidents().members(incident.id()).stream()
        .filter(member -> member.on(work.today()))
        .toList();
  }

  boolean inNetwork(PostId post) {
    return post.equals(incident.owner())
        || active().stream().anyMatch(m -> m.post().filter(post::equals).isPresent());
  }

  Deadline deadline(Deadline.After after) {
    return work.way().deadlines().stream()
        .filter(deadline -> deadline.after() == after)
        .findFirst()
        .orElseThrow();
  }

  /** What became of it, for those who read the log. */
  void tell(String text) {
    work.stores()
        .incidents()
        .add(
            new IncidentEntry(
                work.newId(),
                incident.id(),
                IncidentEntry.Kind.COURSE,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                work.user(),
                work.now()));
  }

  private static Stream<Post> own(Work work) {
    return work.actor() instanceof UserActor user ? user.posts().stream() : Stream.empty();
  }

  private Optional<Refusal> isWhole() {
    return Policy.unless(
        whole(),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "front-line-only",
            "Du deltager som frontpersonale og ser dine egne unge og opgaver.",
            List.of(preparedness.source())));
  }

  private Optional<Refusal> isOpen() {
    return Policy.unless(
        incident.open(), Refusal.conflict("incident-closed", "Hændelsen er lukket."));
  }

  private Optional<Refusal> isLed() {
    return Policy.unless(
        leads(),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "incident-led-by-others",
            "Netværket samles af den, der har akutplanen, eller af dem, der må åbne en hændelse.",
            List.of(preparedness.source())));
  }

  private Optional<Refusal> isOwned() {
    return Policy.unless(
        owns(),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-plan-owner",
            "Kun den stilling, der ejer akutplanen, kan lukke hændelsen.",
            List.of(preparedness.source())));
  }
}
