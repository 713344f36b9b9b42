package dk.sporskifte.example.data;

import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.ExitStep.Stage;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Programme;
import java.util.Optional;
import java.util.UUID;

/** Somebody on the way out of a gang environment: screened, and about to agree. */
final class Exits {
  static final String STORY = "way-out";

  private final Office office;
  private final CourseUseCases course;
  private final UserActor caseworker;

  Exits(Office office) {
    this.office = office;
    this.course = office.useCases().course();
    this.caseworker = office.staff().caseworker().actor();
  }

  /** The office's own that is one. */
  static Optional<Programme> programme(Office office) {
    return office.way().programmes().stream()
        .filter(p -> p.exit().isPresent() && p.forum().equals(office.forum().id()))
        .findFirst();
  }

  void follow(Story story) {
    programme(office)
        .ifPresent(
            exit -> {
              move(story, exit);
              step(
                  story,
                  Stage.CONSENT,
                  21,
                  Optional.of(GivenBy.YOUNG_PERSON),
                  "Vi må tale med politiet og Kriminalforsorgen om vejen ud.");
              step(
                  story,
                  Stage.SCREENING,
                  6,
                  Optional.empty(),
                  "Løs tilknytning gennem en fætter; vil tage afstand og flytte.");
            });
  }

  private void move(Story story, Programme exit) {
    UUID offer = office.id("hand-over " + story.name());
    office.once(
        "offer way out",
        course
            .handOvers()
            .offer(
                office.tenant(),
                caseworker,
                story.id(office),
                offer,
                exit.id(),
                Optional.empty(),
                "Vil ud af miljøet og beder selv om hjælp til det."));
    office.once(
        "take way out",
        course
            .handOvers()
            .reply(
                office.tenant(), caseworker, story.id(office), offer, true, "Vi følger ham ud."));
  }

  private void step(Story story, Stage stage, int daysAgo, Optional<GivenBy> givenBy, String text) {
    office.once(
        "exit " + stage,
        course
            .exits()
            .record(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("exit %s %s".formatted(story.name(), stage)),
                stage,
                office.today().minusDays(daysAgo),
                givenBy,
                text));
  }
}
