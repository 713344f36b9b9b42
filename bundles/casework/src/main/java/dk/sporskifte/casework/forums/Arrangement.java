package dk.sporskifte.casework.forums;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.municipality.spi.Forum;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a change fits what is. */
record Arrangement(Work work, NewChange change, Forum forum) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");
  private static final List<Policy<Arrangement>> POLICIES =
      List.of(
          a -> Given.text(a.change.because(), "begrundelse"),
          Arrangement::isWhole,
          Arrangement::areaFits,
          Arrangement::isToCome,
          Arrangement::isNotUsedAlready,
          Arrangement::isNotOverAlready,
          Arrangement::leavesNobodyWithoutOwner,
          Arrangement::successorFits);

  static Outcome<ForumChange> of(Work work, NewChange change) {
    return Known.forum(work.forumsOn(change.from()).model(), change.forum())
        .flatMap(
            forum ->
                Policy.allowing(new Arrangement(work, change, forum), POLICIES)
                    .map(Arrangement::entered));
  }

  private ForumChange entered() {
    return new ForumChange(
        change.id(),
        change.forum(),
        change.kind(),
        change.area(),
        change.from(),
        change.name(),
        change.successor(),
        change.because(),
        work.user(),
        work.now());
  }

  private Optional<Refusal> isWhole() {
    Kind kind = change.kind();
    return Policy.unless(
        change.area().isPresent() == kind.ofArea()
            && change.name().filter(n -> !n.isBlank()).isPresent() == kind.named()
            && (change.successor().isEmpty() || kind == Kind.ENDED),
        Refusal.invalid(
            "forum-change-incomplete",
            "Angiv et navn, hvor noget tilføjes eller omdøbes, et område, hvor det gælder et"
                + " område, og en efterfølger alene, hvor et forum ophører."));
  }

  /** Nothing that happened is told anew. */
  private Optional<Refusal> isToCome() {
    return Policy.unless(
        !change.from().isBefore(work.today()),
        Refusal.conflict("forum-day-passed", "Dagen er gået: vælg i dag eller en senere dag."));
  }

  private Optional<Refusal> areaFits() {
    if (change.area().isEmpty()) {
      return Optional.empty();
    }
    String area = change.area().orElseThrow();
    boolean there = then().areas(forum).containsKey(area);
    boolean adding = change.kind() == Kind.AREA_ADDED;
    return Policy.unless(
            forum.partition().isPresent(),
            Refusal.conflict(
                "forum-not-partitioned",
                forum.name() + " er ét forum for hele kommunen og har ingen områder."))
        .or(
            () ->
                Policy.unless(
                    CODE.matcher(area).matches() && adding != there,
                    Refusal.conflict(
                        "area-does-not-fit",
                        adding
                            ? "Området findes allerede, eller koden kan ikke bruges: brug små"
                                + " bogstaver a-z, tal og bindestreg."
                            : "Der er intet område med denne kode den dag.")));
  }

  /** What works goes on: a forum with cases or meetings is there already. */
  private Optional<Refusal> isNotUsedAlready() {
    return Policy.unless(
        change.kind() != Kind.SWITCHED_ON
            || !work.forumsOn(work.today()).stands(forum.id())
            || !(owns() || meetsBefore()),
        Refusal.conflict(
            "forum-in-use",
            forum.name() + " har sager eller møder før den dag og er der allerede."));
  }

  private boolean meetsBefore() {
    return work.stores().meetings().planned(forum.id(), work.now()).stream()
        .anyMatch(m -> Copenhagen.dayOf(m.startsAt()).isBefore(change.from()));
  }

  private Optional<Refusal> isNotOverAlready() {
    return Policy.unless(
        change.kind() != Kind.ENDED || then().end(forum.id()).isEmpty(),
        Refusal.conflict("forum-ended", forum.name() + " har allerede en slutdag."));
  }

  /** Cases have exactly one owning forum at any time. */
  private Optional<Refusal> leavesNobodyWithoutOwner() {
    return Policy.unless(
        change.kind() != Kind.ENDED || change.successor().isPresent() || !owns(),
        Refusal.conflict(
            "successor-missing",
            forum.name() + " har sager: vælg det forum, der overtager dem fra dagen."));
  }

  private Optional<Refusal> successorFits() {
    return change
        .successor()
        .flatMap(
            next -> {
              Optional<Forum> known = then().model().forum(next);
              return Policy.unless(
                  known
                      .filter(f -> !f.id().equals(forum.id()))
                      .filter(f -> f.partition().isEmpty())
                      .filter(f -> then().stands(f.id()) && then().end(f.id()).isEmpty())
                      .filter(f -> !owns() || f.sight() == Forum.Sight.IDENTIFIED_CASES)
                      .isPresent(),
                  Refusal.conflict(
                      "successor-does-not-fit",
                      "Forummet kan ikke overtage: det skal være et andet for hele kommunen, der"
                          + " findes den dag, ikke selv har en slutdag og, hvor der er sager, må se"
                          + " dem."));
            });
  }

  private boolean owns() {
    return work.way().intake().takeUp().forum().equals(forum.id())
        || work.way().programmes().stream().anyMatch(p -> p.forum().equals(forum.id()));
  }

  private ForumsOn then() {
    return work.forumsOn(change.from());
  }
}
