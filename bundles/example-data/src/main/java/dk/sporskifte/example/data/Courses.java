package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.FollowingRelease.Known;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.model.YouthBoardStep.Reaction;
import dk.sporskifte.model.YouthBoardStep.Stage;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to some of the cases on their way. */
final class Courses {
  /** The story of somebody who is not reached any more. */
  static final String LOST = "enrolled";

  private static final int LOST_FOR_DAYS = 60;
  private static final int SEEN_DAYS_AGO = 3;
  private static final int FIRST_TALK = 4;
  private static final int FIRST_TALKS = 14;

  private static final AgeSpan OF_THE_BOARD = AgeSpan.years(10, 18);
  private static final AgeSpan OF_A_CONTRACT = AgeSpan.years(15, 18);

  private final Office office;
  private final CourseUseCases course;
  private final UserActor caseworker;

  Courses(Office office) {
    this.office = office;
    this.course = office.useCases().course();
    this.caseworker = office.staff().caseworker().actor();
  }

  /** Within three weeks of the decision, never two in the same time. */
  void begin(Story story, LocalDate decided) {
    LocalDate on = decided.plusDays(FIRST_TALK + story.youth().number() % FIRST_TALKS);
    if (on.isBefore(office.today())) {
      contact(story, on, true, "Første samtale: hvad der er vigtigst at komme i gang med.");
    }
  }

  /** By the story's name, so that each is told in one case. */
  void follow(Story story) {
    switch (story.name()) {
      case LOST -> {
        contact(story, LOST_FOR_DAYS, true);
        contact(story, SEEN_DAYS_AGO, false);
      }
      case "draft" -> atTheBoard(story);
      case "approved" -> {
        contact(story, SEEN_DAYS_AGO, true);
        release(story);
      }
      case "follow-up-adult" -> {
        contact(story, SEEN_DAYS_AGO, true);
        atTheChiefs(story, true);
      }
      case Year.NOTIFIED -> atTheChiefs(story, false);
      case "growing-out" -> offered(story);
      case Exits.STORY -> new Exits(office).follow(story);
      default -> {}
    }
  }

  private void contact(Story story, int daysAgo, boolean reached) {
    contact(
        story,
        office.today().minusDays(daysAgo),
        reached,
        reached ? "Gik en tur og talte om hverdagen." : "Tog ikke telefonen.");
  }

  private void contact(Story story, LocalDate on, boolean reached, String note) {
    office.once(
        "contact",
        course
            .contacts()
            .record(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("contact %s %s".formatted(story.name(), on)),
                on,
                reached ? YoungPersonContact.Way.MEETING : YoungPersonContact.Way.PHONE,
                reached,
                note));
  }

  /** The board has decided, and a contract holds beside it. */
  private void atTheBoard(Story story) {
    if (!OF_THE_BOARD.covers(story.youth().born(), office.today().minusDays(30))
        || !OF_A_CONTRACT.covers(story.youth().born(), office.today())) {
      return;
    }
    step(story, Stage.REFERRED, 30, Optional.empty(), "Henvist efter dom ved byretten.");
    step(story, Stage.STUDY, 14, Optional.empty(), "Undersøgelsen er sendt til nævnet.");
    step(
        story,
        Stage.DECISION,
        2,
        Optional.of(Reaction.IMPROVEMENT_PROGRAMME),
        "Forbedringsforløb i et år: skole hver dag og tilsyn ved Ungekriminalforsorgen.");
    office.once(
        "youth contract",
        course
            .board()
            .agreeContract(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("contract " + story.name()),
                office.today(),
                office.today().plusMonths(6),
                "Møder i skole hver dag og er hjemme før kl. 22."));
  }

  private void step(
      Story story, Stage stage, int daysAgo, Optional<Reaction> reaction, String text) {
    office.once(
        "board " + stage,
        course
            .board()
            .record(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("board %s %s".formatted(story.name(), stage)),
                stage,
                office.today().minusDays(daysAgo),
                reaction,
                text,
                Optional.empty()));
  }

  private void release(Story story) {
    LocalDate today = office.today();
    office.done(
        "release",
        course
            .releases()
            .keep(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("release " + story.name()),
                new Known(
                    Optional.of(today.minusMonths(4)),
                    Optional.of(today.minusMonths(2)),
                    Optional.of(today.minusMonths(2).plusDays(1)),
                    Optional.of(today.plusMonths(3)),
                    Optional.of(today.plusMonths(5)),
                    Optional.empty(),
                    List.of(new Check(Area.HOUSING, "Skrevet op til en ungdomsbolig.")))));
  }

  private void atTheChiefs(Story story, boolean decided) {
    Optional<Escalation> path =
        office.way().escalations().stream()
            .filter(way -> way.from().equals(office.forum().id()))
            .findFirst();
    Optional<Member> chief = office.staff().chief();
    if (path.isEmpty() || chief.isEmpty()) {
      return;
    }
    office.once(
        "escalate",
        course
            .escalations()
            .request(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("escalation " + story.name()),
                path.get().id(),
                path.get().grounds().stream().findFirst().map(Choice::code),
                "To centre er uenige om, hvem der betaler for praktikpladsen."));
    if (decided) {
      office.once(
          "decide escalation",
          course
              .escalations()
              .decide(
                  office.tenant(),
                  chief.get().actor(),
                  story.id(office),
                  office.id("escalation " + story.name()),
                  "Centrene deler udgiften det første halve år.",
                  "Den unge skal ikke vente på os."));
    }
  }

  /** To another programme of the same forum, where there is one for that age. */
  private void offered(Story story) {
    LocalDate today = office.today();
    office.way().programmes().stream()
        .filter(p -> p.forum().equals(office.forum().id()) && !p.equals(office.programme()))
        .filter(p -> p.ages().covers(story.youth().born(), today))
        .findFirst()
        .map(Programme::id)
        .ifPresent(
            to ->
                office.once(
                    "offer hand-over",
                    course
                        .handOvers()
                        .offer(
                            office.tenant(),
                            caseworker,
                            story.id(office),
                            office.id("hand-over " + story.name()),
                            to,
                            Optional.empty(),
                            "Den unge vil gerne ud af miljøet.")));
  }
}
