package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody begins to hold a concern, another goes on, and at last it is over. */
public final class HandingOn {
  private static final Duration AFTER_THIS_CALL = Duration.ofMillis(1);

  private HandingOn() {}

  /** The hand-over by the holder of a concern. */
  static HandOver rule(WayOfWorking way) {
    return way.handOvers().stream()
        .filter(h -> h.from() instanceof HandOver.Giver.OfConcern)
        .findFirst()
        .orElseThrow();
  }

  /** A concern about to be opened gets its holder, where the way of working has them. */
  public static Outcome<Concern> holderOf(Work work, Concern concern, Team team) {
    return new Holders(work).opening(concern, team);
  }

  /** It was opened: the holder sees it and is told. */
  public static void begin(Work work, Concern concern) {
    concern
        .holder()
        .ifPresent(
            holder -> {
              boolean chosen =
                  concern.circumstances().door().flatMap(d -> d.employee()).isPresent();
              String why =
                  chosen
                      ? "Barnet, den unge eller familien har valgt dig"
                      : holder.equals(work.user())
                          ? "Du har selv rejst bekymringen"
                          : "Bekymringen kom udefra";
              show(work, concern, holder);
              work.stores()
                  .baton()
                  .add(
                      BatonEvent.held(work.newId(), concern, holder, chosen ? "CHOSEN" : "RAISED"));
              new BatonTasks(work).react(concern, holder, why);
            });
  }

  /** Closed, or a case: nobody is asked for anything more. */
  public static void over(Work work, Concern concern) {
    if (concern.holder().isPresent()) {
      new BatonTasks(work).end(concern.id(), BatonTasks.ALL);
    }
  }

  /** From now on another holds it; the giver sees it no more, but for the rest of this call. */
  static void move(Baton baton, Kind kind, UUID id, UserId to, Optional<UUID> offer, String why) {
    Work work = baton.work();
    Concern concern = baton.concern();
    UserId giver = baton.holder();
    BatonEvent event =
        BatonEvent.of(id, concern.id(), kind, work.user(), work.now())
            .from(giver)
            .to(to)
            .telling(why);
    work.stores().concerns().save(concern.heldBy(to));
    work.stores().baton().add(offer.map(event::in).orElse(event));
    show(work, concern, to);
    BatonTasks tasks = new BatonTasks(work);
    tasks.end(concern.id(), BatonTasks.ALL);
    tasks.react(concern, to, "Ansvaret er overdraget til dig");
    if (!giver.equals(to)) {
      hide(work, concern.id(), giver);
    }
  }

  static void show(Work work, Concern concern, UserId user) {
    Sight.show(
        work,
        concern.id().value(),
        concern.person(),
        user.value(),
        work.way().concernRules().holding().orElseThrow().holder());
  }

  static void hide(Work work, ConcernId concern, UserId user) {
    work.stores().access().end(concern.value(), user.value(), work.now().plus(AFTER_THIS_CALL));
  }

  static void showTo(Work work, Concern concern, UserId giver) {
    List.copyOf(Leaders.of(work, giver))
        .forEach(
            post ->
                Sight.show(
                    work,
                    concern.id().value(),
                    concern.person(),
                    post.id().value(),
                    "Skal tage stilling til en undtagelse"));
  }
}
