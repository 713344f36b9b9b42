package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Few;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Outreach;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.PlanRules;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.Reach;
import dk.sporskifte.municipality.spi.Responsibility;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.Unit;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two ways of working: one as Helsingør's, with SSP+ beside SSP, and one as Køge's, with one SSP.
 */
public final class WayOfKorsbaek {
  public static final String PLUS = "ssp-plus";
  public static final String ORDINARY = "ssp";
  public static final String PLUS_MEETING = "ssp-plus-moede";
  public static final String ORDINARY_MEETING = "ssp-moede";
  public static final String COUNCIL = "styregruppe";
  public static final String CHIEFS = "chefniveau";
  public static final String EXIT_LIGHT = "exit-light";
  public static final String DERADICALISATION = "antiradikalisering";
  public static final String WANTS_HELP = "WANTS_HELP";

  private static final Cadence EVERY_MONDAY =
      new Cadence.Weekly(1, DayOfWeek.MONDAY, "Hver mandag");

  private WayOfKorsbaek() {}

  /** SSP+ from 16 until 25, voluntary, with form, deadline and presenter; SSP until 18. */
  public static WayOfWorking plusBesideOrdinary() {
    return WayOfWorking.of("998", "SSP+ Korsbæk", "7")
        .programmes(List.of(ordinary(), plus()))
        .forums(
            List.of(
                forum(ORDINARY_MEETING, Forum.Sight.IDENTIFIED_CASES),
                forum(PLUS_MEETING, Forum.Sight.IDENTIFIED_CASES),
                forum(COUNCIL, Forum.Sight.ANONYMOUS_FIGURES)))
        .intake(plusIntake())
        .targetGroups(TargetGroupsOfKorsbaek.all())
        .questions(
            List.of(
                new Question(WANTS_HELP, "Ønskes hjælpen?", says("HEL-07", "som ønsker hjælpen"))))
        .challenges(
            List.of(
                new Choice("HOMELESS", "Boligløshed", false, says("HEL-20", "boligløshed")),
                new Choice("PSYCHIATRIC", "Diagnoser", true, says("HEL-20", "psykiske diagnoser"))))
        .plan(
            new PlanRules(
                List.of(
                    new Choice("JOB", "Job", false, says("HEL-14", "job")),
                    new Choice("HOUSING", "Bolig", false, says("HEL-14", "bolig"))),
                Optional.of(says("HEL-40", "Ud fra den unges egne ønsker og behov")),
                Period.ofMonths(3),
                "Løbende opfølgning",
                says("HEL-41", "Løbende opfølgning")))
        .closingReasons(
            List.of(
                closing("NOT_RELEVANT", false),
                closing("WITHDRAWN", false),
                closing("AGED_OUT", true),
                closing("MOVED", true)))
        .templates(DocumentsOfKorsbaek.all())
        .build();
  }

  /** The same with chiefs above it, two programmes to go to, an exit coordinator, and contact. */
  public static WayOfWorking withChiefsAndExit() {
    WayOfWorking way = plusBesideOrdinary();
    Question firm =
        new Question("FIRM_TIE", "Er tilknytningen fast?", says("HEL-24", "tilknytningsforholdet"));
    Question crime =
        new Question("CRIME", "Har den unge begået kriminalitet?", says("HEL-27", "kriminelle"));
    return way.toBuilder()
        .programmes(
            Stream.concat(
                    way.programmes().stream(),
                    Stream.of(
                        onward(EXIT_LIGHT, 16, "HEL-23")
                            .exit(says("HEL-23", "vil ud af rocker/bande-miljøet"))
                            .build(),
                        onward(DERADICALISATION, 18, "HEL-26")
                            .tighterAccess(says("LAW-18", "alene af udpegede koordinatorer"))
                            .responsibility(
                                new Responsibility(
                                    part("Politiet", "HEL-27"),
                                    new Condition.Recorded(crime, "den unge er kriminel"),
                                    part("SSP+", "HEL-31"),
                                    Optional.of(part("Center for Job og Uddannelse", "HEL-27"))))
                            .build()))
                .toList())
        .forums(
            Stream.concat(
                    way.forums().stream(),
                    Stream.of(
                        Forum.of(
                                CHIEFS,
                                "Chefniveau",
                                Forum.Level.MANAGEMENT,
                                Forum.Sight.IDENTIFIED_CASES,
                                says("HEL-21", "løftes via SSP+ til chefniveau"))
                            .seats(
                                new Seat(
                                    "chef",
                                    "Centerchef",
                                    "Korsbæk Kommune",
                                    OrganisationKind.AUTHORITY,
                                    Seat.Type.PERMANENT))
                            .duties(
                                new Duty(
                                    Duty.Kind.TAKES_ESCALATIONS,
                                    "Beslutter om løftede sager",
                                    says("HEL-21", "chefniveau")))
                            .build()))
                .toList())
        .questions(Stream.concat(way.questions().stream(), Stream.of(firm, crime)).toList())
        .escalations(
            List.of(
                new Escalation(
                    "chefniveau",
                    PLUS_MEETING,
                    CHIEFS,
                    List.of(),
                    Period.ofDays(14),
                    "Cheferne beslutter inden to uger (vores læsning)",
                    says("HEL-21", "Særligt svære koordineringssager"))))
        .handOvers(
            List.of(
                new HandOver(
                    "exit-koordinator",
                    new HandOver.Giver.OfProgramme(EXIT_LIGHT),
                    new HandOver.Receiver.ToParty(
                        "Kommunens exit-koordinator", OrganisationKind.AUTHORITY),
                    Optional.empty(),
                    Optional.of(new Condition.Recorded(firm, "tilknytningen er fast")),
                    Set.of(HandOver.Agreeing.RECEIVER),
                    false,
                    "Ved fast tilknytning overdrages kontakten",
                    says("HEL-24", "kommunens exit-koordinator"))))
        .deadlines(
            List.of(
                new Deadline(
                    "kontakt",
                    Deadline.After.CONTACT,
                    Period.ofDays(14),
                    "Tag kontakt til den unge (to uger er vores læsning)",
                    says("HEL-45", "så de ikke mister modet undervejs"))))
        .build();
  }

  private static Programme.Builder onward(String id, int from, String requirement) {
    return Programme.of(id, "Forløb " + id, AgeSpan.years(from, 25), says(requirement, "et forløb"))
        .participation(
            new Participation.Voluntary(
                "Frivilligt", false, List.of(says("HEL-34", "er frivilligt"))))
        .forum(PLUS_MEETING)
        .entry(WayOfKorsbaek::proposeForPlus)
        .onLeaving(leaving("HEL-01", "Den unge fylder snart 25 år"));
  }

  private static Responsibility.Part part(String name, String requirement) {
    return new Responsibility.Part(
        name,
        OrganisationKind.AUTHORITY,
        name + " har sin del",
        says(requirement, "har ansvaret for"));
  }

  /** One meeting and three professionals are enough, and there are two centres. */
  public static WayOfWorking withFewAround() {
    Source source = new Source("HEL-19", "end der er behov for", "Korsbæk");
    return plusBesideOrdinary().toBuilder()
        .reach(
            new Reach(
                List.of(
                    new Unit("job", "Jobcentret", Unit.Kind.CENTRE, Optional.empty(), source),
                    new Unit(
                        "familie", "Familiecentret", Unit.Kind.CENTRE, Optional.empty(), source)),
                Optional.of(new Few(1, 3, source)),
                Optional.of(new Outreach(Set.of("medarbejder"), Period.ofMonths(3), source))))
        .build();
  }

  /** One SSP until 23, on Mondays; neither form, question nor terms are stated. */
  public static WayOfWorking oneForAll() {
    return WayOfWorking.of("997", "SSP Korsbæk 2015", "1")
        .programmes(
            List.of(
                new Programme(
                    ORDINARY,
                    "SSP",
                    AgeSpan.years(0, 23),
                    new Participation.NotStated("Ikke nævnt"),
                    ORDINARY_MEETING,
                    facts ->
                        new Proposal.AskCaseworker(
                            List.of(new Reason("Vurdér", says("KOG-03", "enkeltsagsbehandling")))),
                    leaving("KOG-02", "Den unge fylder snart 23 år"),
                    says("KOG-01", "uden skel ved det 18. år"))))
        .forums(List.of(forum(ORDINARY_MEETING, Forum.Sight.IDENTIFIED_CASES)))
        .intake(
            new Intake(
                channels(IntakeChannel.values()),
                new TakeUp.ByCadence(
                    ORDINARY_MEETING,
                    EVERY_MONDAY,
                    "Næste mandag",
                    says("KOG-08", "Mandagsgruppen")),
                Optional.empty(),
                Optional.empty()))
        .plan(
            new PlanRules(
                List.of(new Choice("SOCIAL", "Sociale forhold", false, says("KOG-17", "sociale"))),
                Optional.empty(),
                Period.ofMonths(3),
                "Opfølgning",
                says("KOG-08", "enkeltsagskoordinering")))
        .closingReasons(List.of(closing("NOT_RELEVANT", true), closing("WITHDRAWN", true)))
        .transitions(TransitionsOfKorsbaek.all())
        .build();
  }

  private static Intake plusIntake() {
    return new Intake(
        channels(IntakeChannel.FORM, IntakeChannel.MAIL, IntakeChannel.PHONE, IntakeChannel.SELF),
        new TakeUp.AtNextMeeting(
            PLUS_MEETING,
            Period.ofDays(28),
            "Næste møde, senest 4 uger",
            says("HEL-36", "tages op på næstkommende SSP+ møde dog max. 4 uger")),
        Optional.of(
            new Intake.FormRule(
                Period.ofDays(7),
                "Få indstillingsskemaet udfyldt",
                says("HEL-33", "skal hurtigst muligt have udfyldt et indstillingsskema"))),
        Optional.of(says("HEL-37", "kan eventuelt fremlægges af den person")));
  }

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, "Korsbæks dokument");
  }

  private static Programme plus() {
    return new Programme(
        PLUS,
        "SSP+",
        AgeSpan.years(16, 25),
        new Participation.Voluntary(
            "Frivilligt, med handleplan",
            true,
            List.of(
                says("HEL-34", "Deltagelse i SSP+ er frivilligt"),
                says("HEL-35", "indstillet på at medvirke til en handleplan"))),
        PLUS_MEETING,
        WayOfKorsbaek::proposeForPlus,
        leaving("HEL-01", "Den unge fylder snart 25 år"),
        says("HEL-07", "unge fra 16–24 år"));
  }

  private static Proposal proposeForPlus(CaseFacts facts) {
    List<Reason> because = List.of(new Reason("Ønsker hjælpen", says("HEL-07", "ønsker hjælpen")));
    if (!facts.within(AgeSpan.years(16, 25)) || facts.answer(WANTS_HELP) == Answer.Value.NO) {
      return new Proposal.Decline(because);
    }
    return facts.answer(WANTS_HELP) == Answer.Value.YES
        ? new Proposal.Admit(because)
        : new Proposal.AskCaseworker(because);
  }

  private static Programme ordinary() {
    return new Programme(
        ORDINARY,
        "SSP",
        AgeSpan.years(0, 18),
        new Participation.NotStated("Ikke nævnt"),
        ORDINARY_MEETING,
        facts ->
            new Proposal.Admit(
                List.of(new Reason("Børn hører til her", says("HEL-44", "det såkaldte SSP+")))),
        leaving("HEL-01", "Den unge fylder snart 18 år"),
        says("HEL-44", "Med udbygningen af SSP-området"));
  }

  private static LeavingRule leaving(String requirement, String text) {
    return new LeavingRule(Period.ofMonths(6), text, says(requirement, "op til"));
  }

  private static Forum forum(String id, Forum.Sight sight) {
    return new Forum(
        id,
        "Forum " + id,
        Forum.Level.OPERATIVE,
        sight,
        List.of(
            new Seat(
                "medarbejder",
                "SSP-medarbejder",
                "Korsbæk Kommune",
                OrganisationKind.AUTHORITY,
                Seat.Type.PERMANENT),
            new Seat("skole", "Skole", "Skolerne", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.AD_HOC),
            new Seat(
                "indstiller",
                "Indstiller",
                "Indstilleren",
                OrganisationKind.PRIVATE,
                Seat.Type.PRESENTER)),
        EVERY_MONDAY,
        says("HEL-05", "koordination af sagsarbejdet"));
  }

  private static ClosingReason closing(String code, boolean technical) {
    return new ClosingReason(code, code, technical, says("HEL-41", "ikke længere er relevant"));
  }

  private static Map<IntakeChannel, Source> channels(IntakeChannel... open) {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : open) {
      channels.put(channel, says("HEL-32", "Enhver kan kontakte SSP+"));
    }
    return channels;
  }
}
