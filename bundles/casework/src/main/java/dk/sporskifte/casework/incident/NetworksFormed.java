package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FormingAcuteNetwork;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is in the acute network, and around whom it is. */
@Component
public final class NetworksFormed implements FormingAcuteNetwork {
  private final AuditedWork audited;

  @Activate
  public NetworksFormed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<IncidentView> bringIn(Tenant tenant, Actor actor, NewMember asked) {
    return audited.run(
        UseCase.BRING_IN,
        tenant,
        actor,
        asked.incident(),
        work ->
            Night.led(work, asked.incident())
                .flatMap(night -> new Joining(night, asked).join())
                .map(IncidentViews::of));
  }

  @Override
  public Outcome<IncidentView> end(
      Tenant tenant, Actor actor, IncidentId id, UUID member, int memberVersion) {
    return audited.run(
        UseCase.END_MEMBERSHIP,
        tenant,
        actor,
        id,
        work ->
            Night.led(work, id)
                .flatMap(
                    night ->
                        Seen.orNotFound(
                                work.stores().incidents().members(id).stream()
                                    .filter(m -> m.id().equals(member))
                                    .findFirst())
                            .flatMap(m -> Seen.unchanged(m, m.version(), memberVersion))
                            .flatMap(m -> Policy.allowing(m, List.of(found -> stays(night, found))))
                            .map(
                                m -> {
                                  work.stores().incidents().end(m, work.now());
                                  night.tell("Ikke længere i netværket: " + m.name());
                                  return night;
                                }))
                .map(IncidentViews::of));
  }

  /** The standing seat is in it to the end (X003-22), and nobody shuts themselves out. */
  private static Optional<Refusal> stays(Night night, NetworkMember member) {
    boolean own =
        night.work().actor() instanceof UserActor user
            && user.posts().stream()
                .map(Post::id)
                .anyMatch(p -> member.post().filter(p::equals).isPresent());
    boolean owner = member.post().filter(night.incident().owner()::equals).isPresent();
    return Policy.unless(
            member.endedAt().isEmpty(),
            Refusal.conflict("membership-ended", "Deltagelsen er allerede slut."))
        .or(
            () ->
                Policy.unless(
                    !own && !owner,
                    Refusal.rule(
                        "stays-in-network",
                        "Den, der ejer akutplanen, er altid i netværket, og ingen kan tage sig selv"
                            + " ud.",
                        night.preparedness().source())));
  }

  @Override
  public Outcome<IncidentView> attach(Tenant tenant, Actor actor, NewYoung asked) {
    return audited.run(
        UseCase.ATTACH_YOUNG,
        tenant,
        actor,
        asked.incident(),
        work ->
            Night.led(work, asked.incident())
                .flatMap(night -> new Attaching(night, asked).attach())
                .map(IncidentViews::of));
  }
}
