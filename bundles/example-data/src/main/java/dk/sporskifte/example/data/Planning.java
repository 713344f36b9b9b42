package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.PlanningAction;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans from draft to the last review. */
final class Planning {
  private static final int ACTIONS = 2;
  private static final List<Integer> REVIEWED_DAYS_AFTER_MEETING = List.of(40, 85);

  private final Office office;
  private final PlanningAction plans;
  private final UserActor caseworker;

  Planning(Office office) {
    this.office = office;
    this.plans = office.useCases().plans();
    this.caseworker = office.staff().caseworker().actor();
  }

  void draft(Story story) {
    int number = story.youth().number();
    office.once(
        "draft plan",
        plans.draft(
            office.tenant(),
            caseworker,
            story.id(office),
            new PlanId(office.id("plan " + story.name())),
            number % 2 == 0 ? ActionPlan.Purpose.PREVENT : ActionPlan.Purpose.MOTIVATE_TO_LEAVE,
            story.reached() == Step.PLAN_DRAFTED ? "" : Texts.wishes(number),
            actions(story)));
  }

  void approve(Story story) {
    CaseId id = story.id(office);
    int version =
        office.done("show plan", plans.show(office.tenant(), caseworker, id)).plan().version();
    office.once(
        "approve plan",
        plans.approve(
            office.tenant(),
            caseworker,
            id,
            version,
            "Planen er lagt sammen med den unge og bygger på egne ønsker."));
  }

  void review(Story story, LocalDate takenUpOn) {
    int number = story.youth().number();
    for (int past = 0; past < REVIEWED_DAYS_AFTER_MEETING.size(); past++) {
      LocalDate on = takenUpOn.plusDays(REVIEWED_DAYS_AFTER_MEETING.get(past));
      office.once(
          "review plan",
          plans.review(
              office.tenant(),
              caseworker,
              story.id(office),
              office.id("review %s %d".formatted(story.name(), past)),
              on,
              progress(number + past),
              Texts.review(number + past),
              Optional.of("Det går fint nok, men jeg vil gerne have lidt mere tid."),
              Optional.empty()));
    }
  }

  private static Review.Progress progress(int number) {
    Review.Progress[] all = Review.Progress.values();
    return all[Math.floorMod(number, all.length)];
  }

  private List<PlanAction> actions(Story story) {
    List<Choice> domains =
        office.way().plan().domains().stream().filter(d -> !d.specialCategory()).toList();
    int number = story.youth().number();
    return IntStream.range(0, Math.min(ACTIONS, domains.size()))
        .mapToObj(
            i ->
                PlanTexts.action(
                    office,
                    story.name(),
                    domains.get((number + i) % domains.size()),
                    i,
                    i == 0 ? OnStairs.measure(office, number) : Optional.empty()))
        .toList();
  }
}
