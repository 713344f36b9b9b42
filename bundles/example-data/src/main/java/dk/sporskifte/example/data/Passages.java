package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.api.view.TransitionsView.Possible;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.UserActor;
import java.util.Optional;

/** One young person is placed outside home, and one is on the way through a transition. */
final class Passages {
  private static final String PLACED = "draft";
  private static final int DAYS_PLACED = 240;
  private static final int DAYS_AHEAD = 33;

  private final Office office;
  private final PassingTransitions transitions;
  private final UserActor caseworker;

  Passages(Office office) {
    this.office = office;
    this.transitions = office.useCases().transitions();
    this.caseworker = office.staff().caseworker().actor();
  }

  void follow(Story story) {
    if (story.name().equals(PLACED)) {
      place(story);
    }
    if (story.name().equals(Year.NOTIFIED)) {
      pass(story);
    }
  }

  private void place(Story story) {
    office.once(
        "place",
        office
            .useCases()
            .placements()
            .record(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("placement " + story.name()),
                office.today().minusDays(DAYS_PLACED),
                Optional.empty()));
  }

  /** The first that somebody opens, where the municipality lays one out. */
  private void pass(Story story) {
    Optional<Possible> first = show(story).possible().stream().findFirst();
    first.ifPresent(
        possible -> {
          office.once(
              "open transition",
              transitions.open(
                  office.tenant(),
                  caseworker,
                  story.id(office),
                  office.id("transition " + story.name()),
                  possible.transition(),
                  office.today().plusDays(DAYS_AHEAD)));
          seeToFirstNeed(story);
        });
  }

  /** The others wait for an owner. */
  private void seeToFirstNeed(Story story) {
    Optional<CheckedNeed> need = firstNeed(story);
    if (need.filter(n -> n.owner().isEmpty()).isPresent()) {
      office.done(
          "own need",
          transitions.own(
              office.tenant(),
              caseworker,
              story.id(office),
              need.get().id(),
              need.get().version(),
              caseworker.posts().get(0).id()));
    }
  }

  private Optional<CheckedNeed> firstNeed(Story story) {
    return show(story).transitions().stream()
        .filter(t -> t.opened().filter(office.id("transition " + story.name())::equals).isPresent())
        .flatMap(t -> t.needs().stream())
        .map(TransitionsView.Need::need)
        .findFirst();
  }

  private TransitionsView show(Story story) {
    return office.done(
        "show transitions", transitions.show(office.tenant(), caseworker, story.id(office)));
  }
}
