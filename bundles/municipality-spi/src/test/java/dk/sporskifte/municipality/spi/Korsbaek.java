package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way of working whose lists a test exchanges, to see contradictions refused. */
final class Korsbaek {
  static final Source SOURCE = new Source("TEST-01", "Sådan gør vi.", "Korsbæks dokument");

  List<Programme> programmes = List.of(programme("ssp", "moede"));
  List<Forum> forums = List.of(forum("moede"));
  String takenUpBy = "moede";
  List<TargetGroup> targetGroups = List.of();
  List<Question> questions = List.of();
  List<Choice> challenges = List.of();
  List<Choice> domains = List.of(choice("JOB"));
  List<ClosingReason> closingReasons = List.of();
  List<Principle> principles = List.of();

  WayOfWorking way() {
    return WayOfWorking.of("999", "SSP Korsbæk", "1")
        .programmes(programmes)
        .forums(forums)
        .intake(
            new Intake(
                Map.of(IntakeChannel.MAIL, SOURCE),
                new TakeUp.AtNextMeeting(takenUpBy, Period.ofDays(28), "Næste møde", SOURCE),
                Optional.empty(),
                Optional.empty()))
        .targetGroups(targetGroups)
        .questions(questions)
        .challenges(challenges)
        .plan(new PlanRules(domains, Optional.empty(), Period.ofWeeks(6), "Opfølgning", SOURCE))
        .closingReasons(closingReasons)
        .principles(principles)
        .build();
  }

  static Programme programme(String id, String forum) {
    return new Programme(
        id,
        "SSP",
        AgeSpan.years(10, 18),
        new Participation.NotStated("Ikke nævnt"),
        forum,
        facts -> new Proposal.Admit(List.of(new Proposal.Reason("Altid", SOURCE))),
        new LeavingRule(Period.ofMonths(3), "Fylder snart 18", SOURCE),
        SOURCE);
  }

  static Forum forum(String id, Seat... seats) {
    return new Forum(
        id,
        "Møde",
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(seats),
        new Cadence.AsNeeded("Efter behov"),
        SOURCE);
  }

  static Seat seat(String id) {
    return new Seat(id, "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.AD_HOC);
  }

  static Choice choice(String code) {
    return new Choice(code, "Job", false, SOURCE);
  }
}
