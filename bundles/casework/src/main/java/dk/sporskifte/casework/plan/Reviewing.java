package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Review;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up of an approved plan, and the day of the one after (HEL-41).
 *
 * @param asked the next day as proposed; else as late as the rule allows
 */
record Reviewing(Work work, PlanOfCase found, LocalDate on, Optional<LocalDate> asked) {
  Outcome<PlanView> record(
      UUID id, Review.Progress progress, String note, Optional<String> youngPersonsWords) {
    List<Policy<Reviewing>> policies =
        List.of(
            Reviewing::isOfAnApprovedPlan,
            r -> Given.text(note, "notat"),
            r -> Given.notInTheFuture(r.on, r.work.today(), "opfølgning den"),
            Reviewing::nextIsLater,
            Reviewing::nextIsSoonEnough);
    return Policy.allowing(this, policies)
        .flatMap(allowed -> ReviewTask.plan(work, found.file(), next()))
        .flatMap(
            planned -> {
              work.stores()
                  .plans()
                  .add(
                      new Review(
                          id,
                          found.plan().id(),
                          on,
                          progress,
                          note,
                          youngPersonsWords,
                          next(),
                          work.user()));
              work.stores().cases().save(found.file().in(CaseState.IN_FOLLOW_UP));
              return PlanOfCase.view(work, found.file().id());
            });
  }

  private LocalDate next() {
    return asked.orElseGet(this::latest);
  }

  private LocalDate latest() {
    return on.plus(rules().reviewEvery());
  }

  private PlanRules rules() {
    return work.way().plan();
  }

  private Optional<Refusal> isOfAnApprovedPlan() {
    return Policy.unless(
        found.plan().state() == ActionPlan.State.APPROVED,
        Refusal.conflict(
            "plan-not-approved", "Godkend handleplanen først: kun en godkendt plan følges op."));
  }

  private Optional<Refusal> nextIsLater() {
    return Policy.unless(
        next().isAfter(on),
        Refusal.invalid("review-not-later", "Næste opfølgning skal ligge efter denne."));
  }

  private Optional<Refusal> nextIsSoonEnough() {
    return Policy.unless(
        !next().isAfter(latest()),
        Refusal.rule(
            "review-too-late",
            "Næste opfølgning skal være senest den " + Copenhagen.danish(latest()) + ".",
            rules().source()));
  }
}
