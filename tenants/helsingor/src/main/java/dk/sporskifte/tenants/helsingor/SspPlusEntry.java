package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.model.Answer.Value.NO;
import static dk.sporskifte.model.Answer.Value.UNKNOWN;
import static dk.sporskifte.model.Answer.Value.YES;
import static dk.sporskifte.tenants.helsingor.Asked.CRITERIA;
import static dk.sporskifte.tenants.helsingor.Asked.READY_FOR_PLAN;
import static dk.sporskifte.tenants.helsingor.Asked.WANTS_HELP;

import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.Admit;
import dk.sporskifte.municipality.spi.Proposal.AskCaseworker;
import dk.sporskifte.municipality.spi.Proposal.Decline;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * 16 to 24 years, and repeated crime or serious crime or at risk, and wants the help (HEL-07,
 * HEL-13, C-HEL-02). What the answers do not settle is left to a person (C-HEL-07).
 */
record SspPlusEntry() implements EntryRule {
  @Override
  public Proposal consider(CaseFacts facts) {
    if (facts.on().isBefore(SspPlus.AGES.begins(facts.born()))) {
      return new Decline(List.of(Because.UNDER_16, Because.BELONGS_TO_ORDINARY_SSP));
    }
    if (!facts.within(SspPlus.AGES)) {
      return new Decline(List.of(Because.REACHED_25, Because.OTHER_OFFERS));
    }
    if (WANTS_HELP.is(NO, facts)) {
      return new Decline(List.of(Because.HELP_NOT_WANTED, Because.OUTREACH_ONLY));
    }
    if (CRITERIA.stream().allMatch(c -> c.is(NO, facts))
        && Group.namingNeitherCrimeNorRisk(facts).findAny().isEmpty()) {
      return new Decline(List.of(Because.NO_CRITERION_MET));
    }
    List<Reason> unsettled = unsettled(facts);
    return unsettled.isEmpty() ? new Admit(met(facts)) : new AskCaseworker(unsettled);
  }

  private static List<Reason> unsettled(CaseFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    if (CRITERIA.stream().noneMatch(c -> c.is(YES, facts))) {
      Group.namingNeitherCrimeNorRisk(facts).map(Group::toBeWeighed).forEach(reasons::add);
      CRITERIA.stream()
          .filter(c -> c.is(UNKNOWN, facts))
          .map(Asked::unanswered)
          .forEach(reasons::add);
    }
    if (WANTS_HELP.is(UNKNOWN, facts)) {
      reasons.add(WANTS_HELP.unanswered());
    }
    if (READY_FOR_PLAN.is(NO, facts)) {
      reasons.add(Because.NOT_READY_FOR_PLAN);
    }
    return reasons;
  }

  private static List<Reason> met(CaseFacts facts) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Because.RIGHT_AGE);
    CRITERIA.stream().filter(c -> c.is(YES, facts)).map(Asked::affirmed).forEach(reasons::add);
    reasons.add(WANTS_HELP.affirmed());
    reasons.add(
        READY_FOR_PLAN.is(YES, facts)
            ? READY_FOR_PLAN.affirmed()
            : Because.READINESS_BEFORE_ENROLMENT);
    return reasons;
  }
}
