package dk.sporskifte.testkit;

import static dk.sporskifte.testkit.WaysOfWorking.MEETING;
import static dk.sporskifte.testkit.WaysOfWorking.SSP;
import static dk.sporskifte.testkit.WaysOfWorking.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Assigning;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ConcernRules;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.Lifetime;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Receiving;
import dk.sporskifte.municipality.spi.Responsibility;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.Shared;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that the small way of working does without. */
final class WholeOfKorsbaek {
  private static final String CHIEFS = "chefer";
  private static final String EXIT = "exit";
  private static final AgeSpan AGES = new AgeSpan(Period.of(17, 6, 0), Period.ofYears(25));

  private WholeOfKorsbaek() {}

  static WayOfWorking of(WayOfWorking small) {
    Condition wantsHelp = new Condition.Recorded(small.questions().get(0), "den unge ønsker hjælp");
    return small.toBuilder()
        .programmes(and(small.programmes(), exit(wantsHelp)))
        .forums(and(small.forums(), chiefs(wantsHelp)))
        .secretariat(secretariat())
        .deadlines(
            List.of(
                new Deadline(
                    "reaktion",
                    Deadline.After.CONCERN_RAISED,
                    Period.ofDays(7),
                    "Reagér",
                    says("Der skal reageres.")),
                new Deadline(
                    "akutplan",
                    Deadline.After.INCIDENT,
                    Period.ofDays(1),
                    "Sæt akutplanen i værk",
                    says("Hurtigst muligt.")),
                new Deadline(
                    "akutplan-ajour",
                    Deadline.After.PLAN_UPDATED,
                    Period.ofDays(2),
                    "Hold akutplanen ajour",
                    says("Ajour."))))
        .preparedness(preparedness())
        .escalations(
            List.of(
                new Escalation(
                    "til-cheferne",
                    MEETING,
                    CHIEFS,
                    List.of(new Choice("HARD", "Svær", false, says("Svære sager."))),
                    Period.ofDays(14),
                    "Svære sager går til cheferne",
                    says("Svære sager."))))
        .handOvers(handOvers(wantsHelp))
        .interventions(
            List.of(
                new InterventionType(
                    "INDIVIDUAL",
                    "Enkeltsag",
                    InterventionType.Scope.INDIVIDUAL,
                    Optional.of(AGES),
                    Optional.of(SSP),
                    says("Enkeltsager.")),
                new InterventionType(
                    "GROUP",
                    "Gruppe",
                    InterventionType.Scope.GROUP,
                    Optional.of(AGES),
                    Optional.empty(),
                    says("Grupper."))))
        .groupWork(groupWork())
        .receiving(
            new Receiving(Optional.of(MEETING), 20, "Listen gennemgås på mødet", says("Listen.")))
        .assigning(
            new Assigning(
                Set.of("konsulent"),
                Period.ofDays(2),
                "Konsulenten sætter aktører på",
                says("Konsulenten.")))
        .concernRules(
            new ConcernRules(
                List.of(new Choice("EMPLOYEE", "En medarbejder", false, says("Døre."))),
                Optional.of(says("Barnets stemme.")),
                Optional.of(
                    new ConcernRules.Holding(
                        "Ansvarlig voksen",
                        Optional.of(Period.ofDays(7)),
                        "Én svarer for hver bekymring",
                        says("Den valgte voksne.")))))
        .staircase(
            new Staircase(
                List.of(new Staircase.Step(1, "Alle børn", says("Alle børn."))),
                List.of(
                    new Staircase.Entry(
                            "SPORT",
                            "Sport",
                            Staircase.Kind.PROGRAMME,
                            List.of(1),
                            true,
                            false,
                            says("Sport."))
                        .forWhom("Unge ved havnen")
                        .at("https://example.dk"),
                    new Staircase.Entry(
                            "PARTY",
                            "Sommerfest",
                            Staircase.Kind.ACTIVITY,
                            List.of(1),
                            false,
                            false,
                            says("Sommerfest."))
                        .everyYear(
                            new Staircase.Yearly(
                                Period.ofMonths(6), Period.ofMonths(1), "Inden juli")))))
        .terms(
            List.of(
                new Term(
                    Term.Concept.CASE,
                    Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
                    says("Enkeltsager."))))
        .letters(
            List.of(LetterTemplate.informing("Korsbæk Kommune", "Ring til os.", says("Brev."))))
        .indicators(
            List.of(new Indicator("FASTER", "Hurtigere", Optional.of(AGES), says("Hurtigere."))))
        .standing(
            new Standing(
                Optional.of(LocalDate.of(2026, 1, 1)),
                List.of(
                    new Standing.Policy(
                        "politik",
                        "Børnepolitikken",
                        Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2030, 1, 1)),
                        says("Politikken."))),
                "Vedtaget",
                says("Vedtaget.")))
        .build();
  }

  private static Preparedness preparedness() {
    return new Preparedness(
        CHIEFS,
        Set.of("konsulent"),
        Set.of(Role.LEADER),
        Optional.of("chef"),
        EnumSet.allOf(Incident.Scope.class),
        List.of(new Preparedness.Kind("DANGER", "Fare for personer", true, says("Fare."))),
        new Choice("CALM", "Ro og tryghed", false, says("Ro og tryghed.")),
        List.of(new Preparedness.Step("politi", "chef", "Ring til politiet", says("Politiet."))),
        Optional.of(new Preparedness.ClosedNotes(CHIEFS, Set.of("konsulent"), says("Lukket."))),
        says("Når noget sker."));
  }

  private static GroupWork groupWork() {
    return new GroupWork(
        List.of(new GroupWork.Kind("GROUP", List.of(MEETING))),
        Set.of(GroupRole.CONCERNED, GroupRole.SUSPECTED, GroupRole.RESOURCE),
        List.of(new Choice("LEISURE", "Fritid", false, says("Fritid."))),
        List.of(new Choice("FRIEND", "Venner", false, says("Venner."))),
        List.of(new Choice("DISSOLVED", "Findes ikke mere", false, says("Grupper."))),
        Period.ofMonths(6),
        says("Grupper."));
  }

  private static Programme exit(Condition wantsHelp) {
    return Programme.of(EXIT, "Exit", AGES, says("Exit."))
        .forum(MEETING)
        .entry(EntryWhen.holds(Condition.all(new Condition.Aged(AGES, says("Exit.")), wantsHelp)))
        .onLeaving(new LeavingRule(Period.ofMonths(3), "Fylder snart 25 år", says("Til 25 år.")))
        .responsibility(
            new Responsibility(
                part("Politiet", OrganisationKind.POLICE),
                new Condition.Aged(AgeSpan.years(18, 25), says("Voksne.")),
                part("SSP", OrganisationKind.AUTHORITY),
                Optional.of(part("Jobcentret", OrganisationKind.AUTHORITY))))
        .tighterAccess(says("Strammere adgang."))
        .build();
  }

  private static Responsibility.Part part(String name, OrganisationKind kind) {
    return new Responsibility.Part(name, kind, name + " gør sin del", says("Hver sin del."));
  }

  private static Forum chiefs(Condition wantsHelp) {
    return Forum.of(
            CHIEFS,
            "Cheferne",
            Forum.Level.MANAGEMENT,
            Forum.Sight.IDENTIFIED_CASES,
            says("Cheferne."))
        .seats(
            new Seat("chef", "Chef", "Korsbæk", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT)
                .byAppointment())
        .meets(new Cadence.About(Period.ofMonths(1), "Ca. en gang om måneden"))
        .duties(
            new Duty(Duty.Kind.TAKES_ESCALATIONS, "tager svære sager", says("Svære sager.")),
            new Duty(Duty.Kind.STARTS_PREPAREDNESS, "samler netværket", says("Netværk.")))
        .criteria(new Criterion("FAST_TRACK", "hurtigere", wantsHelp, says("Hurtigere.")))
        .answeredForBy("chef")
        .partition(
            new Partition(
                Partition.By.LOCAL_AREA,
                List.of(new Partition.Part("NORD", "Nord")),
                "et i hvert område",
                says("Områder.")))
        .lifetime(
            new Lifetime(
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty(),
                Optional.of(MEETING),
                "kan lægges sammen med mødet",
                says("Kan lægges sammen.")))
        .sharedWith(
            new Shared("Politiet", OrganisationKind.POLICE, "deles med politiet", says("Deles.")))
        .build();
  }

  private static Secretariat secretariat() {
    return new Secretariat(
        "sekretariat",
        "Sekretariatet",
        List.of(
            new Seat(
                "sekretaer",
                "Sekretær",
                "Korsbæk",
                OrganisationKind.AUTHORITY,
                Seat.Type.FACILITATOR)),
        List.of(MEETING),
        List.of(CHIEFS),
        List.of(new Choice("MINUTES", "Referat", false, says("Referat."))),
        "understøtter mødet",
        says("Sekretariatet."));
  }

  private static List<HandOver> handOvers(Condition wantsHelp) {
    return List.of(
        HandOver.between(
            "ssp-til-exit", SSP, EXIT, Period.ofYears(18), "Ved 18 år", says("Ved 18 år.")),
        new HandOver(
            "exit-koordinator",
            new HandOver.Giver.OfProgramme(EXIT),
            new HandOver.Receiver.ToParty("Exit-koordinator", OrganisationKind.AUTHORITY),
            Optional.empty(),
            Optional.of(wantsHelp),
            Set.of(),
            false,
            "Exit-koordinatoren kan tage over",
            says("Exit.")),
        new HandOver(
            "ansvar",
            new HandOver.Giver.OfConcern("Den valgte voksne"),
            new HandOver.Receiver.ToColleague("En anden"),
            Optional.empty(),
            Optional.empty(),
            EnumSet.allOf(HandOver.Agreeing.class),
            true,
            "Når alle er enige",
            says("Når alle er enige.")));
  }

  private static <T> List<T> and(List<T> all, T more) {
    List<T> longer = new ArrayList<>(all);
    longer.add(more);
    return longer;
  }
}
