package dk.sporskifte.testkit;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.PlanRules;
import dk.sporskifte.municipality.spi.Principle;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.ReviewRule;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways of working of Korsbæk, a municipality that does not exist. */
public final class WaysOfWorking {
  /** Id of the only forum. */
  public static final String MEETING = "moede";

  /** Id of the only programme: from 10 until 18, voluntary, with readiness for a plan. */
  public static final String SSP = "ssp";

  /** Id of the only template. */
  public static final String GUIDANCE = "vejledning";

  /** The only question; the entry rule admits, declines or asks as it is answered. */
  public static final String WANTS_HELP = "WANTS_HELP";

  private WaysOfWorking() {}

  /** One of each element, code 999, version 1. */
  public static WayOfWorking small() {
    return small("999", "1");
  }

  /** The same with another code or version. */
  public static WayOfWorking small(String code, String version) {
    return WayOfWorking.of(code, "SSP Korsbæk", version)
        .programmes(List.of(ssp()))
        .forums(List.of(meeting()))
        .intake(intake())
        .targetGroups(
            List.of(
                new TargetGroup("RISK", "I risikozonen", false, says("I risikozonen.")),
                new TargetGroup("SUBSTANCE", "Med misbrug", true, says("Med misbrugsproblemer."))))
        .questions(
            List.of(new Question(WANTS_HELP, "Ønsker den unge hjælp?", says("Som ønsker hjælp."))))
        .challenges(
            List.of(
                new Choice("HOMELESS", "Boligløshed", false, says("Boligløshed.")),
                new Choice("PSYCHIATRIC", "Psykiske diagnoser", true, says("Psykiske diagnoser."))))
        .plan(plan())
        .closingReasons(
            List.of(
                new ClosingReason(
                    "NOT_RELEVANT", "Ikke længere relevant", false, says("Relevant.")),
                new ClosingReason("WITHDRAWN", "Ønsker det ikke længere", false, says("Ønsker.")),
                new ClosingReason("MOVED", "Fraflyttet", true, says("Fraflyttet."))))
        .transitions(List.of(changingSchool()))
        .principles(List.of(new Principle("own-words", "Den unge høres.", says("Den unge høres."))))
        .templates(List.of(guidance()))
        .build();
  }

  /** The only template: about no case, kept in draft until it is approved, confirmed by readers. */
  private static ArtefactTemplate guidance() {
    return ArtefactTemplate.of(
            ArtefactTemplate.About.MUNICIPALITY, GUIDANCE, "Vejledning", says("En vejledning."))
        .lead("Hvad der forventes, og hvor man kan få hjælp.")
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.longText("text", "Tekst").needed())
        .writtenBy(Role.CASEWORKER, Role.LEADER)
        .readBy(Role.values())
        .state("DRAFT", "Kladde")
        .state("APPROVED", "Godkendt", Role.LEADER)
        .review(new ReviewRule(Period.ofYears(1), "Gennemgås hvert år.", says("Hvert år.")))
        .withFiles()
        .withReceipts()
        .build();
  }

  /** The same with one of every element that a municipality may tell. */
  public static WayOfWorking whole(String code, String version) {
    return WholeOfKorsbaek.of(small(code, version));
  }

  /** A sentence of Korsbæk's document. */
  public static Source says(String quote) {
    return new Source("TEST-01", quote, "Korsbæks dokument");
  }

  private static Programme ssp() {
    return new Programme(
        SSP,
        "SSP",
        AgeSpan.years(10, 18),
        new Participation.Voluntary("Det er frivilligt.", true, List.of(says("Frivilligt."))),
        MEETING,
        new WantsHelp(AgeSpan.years(10, 18), says("Som ønsker hjælp.")),
        new LeavingRule(Period.ofMonths(3), "Fylder snart 18 år", says("Til 18 år.")),
        says("For unge fra 10 år."));
  }

  private static Transition changingSchool() {
    return new Transition(
        "skoleskift",
        "Skoleskift",
        new Transition.OnEvent("når den unge skifter skole"),
        List.of(SSP),
        Optional.of(new Transition.Responsible("Den gamle skole", "Den nye skole")),
        List.of(
            new Transition.Step(
                "overlevering", Period.ofWeeks(-2), "Aftal overlevering", says("Ingen huller."))),
        List.of(new Transition.Need("kontakt", "En kontaktlærer", says("Ingen huller."))),
        says("Ingen huller."));
  }

  private static Forum meeting() {
    return new Forum(
        MEETING,
        "SSP-møde",
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(
            new Seat(
                "konsulent",
                "SSP-konsulent",
                "Korsbæk Kommune",
                OrganisationKind.AUTHORITY,
                Seat.Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.AD_HOC),
            new Seat(
                "indstiller",
                "Indstiller",
                "Den, der indstiller",
                OrganisationKind.PRIVATE,
                Seat.Type.PRESENTER)),
        new Cadence.AtLeastEvery(Period.ofWeeks(4), "Mindst hver 4. uge"),
        says("Sager tages op på mødet."));
  }

  private static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, says("Enhver kan indstille."));
    }
    return new Intake(
        channels,
        new TakeUp.AtNextMeeting(
            MEETING, Period.ofDays(28), "Næste møde, senest 4 uger", says("Max. 4 uger.")),
        Optional.of(
            new Intake.FormRule(Period.ofDays(7), "Udfyld skemaet", says("Hurtigst muligt."))),
        Optional.of(says("Indstilleren kan fremlægge.")));
  }

  private static PlanRules plan() {
    return new PlanRules(
        List.of(
            new Choice("JOB", "Job", false, says("Job.")),
            new Choice("EDUCATION", "Uddannelse", false, says("Uddannelse."))),
        Optional.of(says("Ud fra den unges egne ønsker.")),
        Period.ofMonths(3),
        "Løbende opfølgning",
        says("Løbende opfølgning."));
  }
}
