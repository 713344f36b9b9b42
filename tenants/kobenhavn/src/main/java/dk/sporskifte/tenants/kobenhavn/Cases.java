package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Escalation;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.time.Period;
import java.util.List;

/** The forums that work with individual cases. */
final class Cases {
  static final String COORDINATION = "koordinationsgruppe";
  static final String SSP_PLUS_GROUP = "ssp-plus-gruppe";
  static final String SSP_PLUS_LEADERS = "ssp-plus-ledergruppe";
  static final String RADICALISATION_COORDINATORS = "radikaliseringskoordinatorer";

  static final Source PLANS_FOR =
      says(
          "KBH-37",
          "SSP+ gruppen udarbejder handleplaner for voksne i alderen 17½-25 år, som har begået"
              + " gentagen alvorlig eller personfarlig kriminalitet.");

  static final Source EXIT_AND_RADICALISATION =
      says(
          "KBH-34",
          "Ledergruppen behandler også sager, der relaterer sig til National Exit og"
              + " radikaliseringsberedskabet.");

  static final Source HARDEST =
      says(
          "KBH-33",
          "SSP+ ledergruppen håndterer de alvorligste og mest komplicerede sager, der kan være"
              + " vanskelige at løse lokalt.");

  private static final Source APPOINTED =
      says(
          "KBH-38",
          "Repræsentanterne er udpegede myndighedspersoner fra Socialforvaltningen, Børne- og"
              + " Ungdomsforvaltningen og Københavns Politi.");
  private static final Source OWNS =
      says(
          "KBH-40",
          "Koordinationsgruppen har ansvaret for at koordinere samarbejde og indsatser på"
              + " SSP-enkeltsager.");
  private static final Source IN_THE_GROUP =
      says(
          "KBH-35",
          "Beskæftigelseskonsulent fra jobcenter, vejleder fra UU, sagsbehandlere fra"
              + " Socialforvaltningen fra hhv. børne- og voksenområdet, EKI, sagsbehandlere fra"
              + " Kriminalforsorgen og medarbejdere fra BROFI.");
  private static final Source WRITES_AND_CARRIES_OUT =
      says("KBH-36", "SSP+ gruppen udarbejder og gennemfører individorienterede handleplaner.");
  private static final Source CHIEFS = says("KBH-31", "Chefer fra Kriminalforsorgen i Hovedstaden");
  private static final Source INDIVIDUALS =
      says(
          "KBH-32",
          "SSP+ ledergruppen har ansvar for det kriminalitetsforebyggende samarbejde på"
              + " individniveau for 17½-25 årige.");

  private Cases() {}

  static Forum coordinationGroup() {
    return Forum.of(
            COORDINATION, "Koordinationsgruppe", Level.OPERATIVE, Sight.IDENTIFIED_CASES, APPOINTED)
        .seats(
            Partner.SOF.own("myndighed-sof", "Myndighedsperson", Type.PERMANENT).byAppointment(),
            Partner.BUF.own("myndighed-buf", "Myndighedsperson", Type.PERMANENT).byAppointment(),
            Partner.POL.own("myndighed-politi", "Myndighedsperson", Type.PERMANENT).byAppointment(),
            Partner.SECRETARIAT.seat("sekretaer", "Sekretær", Type.FACILITATOR),
            Partner.SECRETARIAT.seat("ssp-stabsansvarlig", "SSP-stabsansvarlig", Type.FACILITATOR))
        .duties(
            new Duty(Duty.Kind.OWNS_CASES, "har ansvaret for SSP-enkeltsagerne", OWNS),
            new Duty(
                Duty.Kind.COORDINATES,
                "sørger for, at alle relevante parter bidrager",
                says(
                    "KBH-41",
                    "Koordinationsgruppen sørger for, at alle relevante parter bidrager til løsning"
                        + " af SSP-enkeltsager.")))
        .criteria(
            new Criterion(
                    "FAST_TRACK",
                    "koordinerer hurtigere",
                    Condition.any(Asked.REPEATED.yes(), Asked.DANGEROUS.yes()),
                    says(
                        "KBH-42",
                        "Gruppen sikrer en hurtigere koordinering af relevante indsatser og initiativer"
                            + " i sager, hvor unge begår gentagen og/eller personfarlig"
                            + " kriminalitet."))
                .hastening(
                    Period.ofDays(3),
                    "Hurtigt spor: tages op inden tre dage (tiden er vores læsning)"))
        .build();
  }

  static Forum sspPlusGroup() {
    return Forum.of(
            SSP_PLUS_GROUP, "SSP+ gruppe", Level.OPERATIVE, Sight.IDENTIFIED_CASES, IN_THE_GROUP)
        .seats(
            Partner.BIF.seat("beskaeftigelseskonsulent", "Beskæftigelseskonsulent", Type.PERMANENT),
            Partner.UU.seat("uu-vejleder", "UU-vejleder", Type.PERMANENT),
            Partner.SOF.seat("sagsbehandler-boern", "Sagsbehandler, børneområdet", Type.PERMANENT),
            Partner.SOF.seat(
                "sagsbehandler-voksne", "Sagsbehandler, voksenområdet", Type.PERMANENT),
            Partner.EKI.seat("eki", "Medarbejder fra EKI", Type.OPTIONAL),
            Partner.KRIM.seat(
                "kriminalforsorgen", "Sagsbehandler fra Kriminalforsorgen", Type.PERMANENT),
            Partner.BROFI.seat("brofi", "Medarbejder fra BROFI", Type.OPTIONAL))
        .duties(
            new Duty(Duty.Kind.OWNS_CASES, "har den enkelte unges SSP+ sag", PLANS_FOR),
            new Duty(Duty.Kind.WRITES_PLANS, "udarbejder handleplaner", WRITES_AND_CARRIES_OUT),
            new Duty(Duty.Kind.CARRIES_OUT_PLANS, "gennemfører dem selv", WRITES_AND_CARRIES_OUT))
        .criteria(
            new Criterion(
                "PLAN", "skriver en handleplan", SspPlusEntry.PLAN.condition(), PLANS_FOR))
        .build();
  }

  static Forum sspPlusLeaders() {
    return Forum.of(
            SSP_PLUS_LEADERS, "SSP+ ledergruppe", Level.OPERATIVE, Sight.IDENTIFIED_CASES, CHIEFS)
        .seats(
            Partner.KRIM.own("chef-kriminalforsorgen", "Chef", Type.PERMANENT),
            Partner.BIF.own("chef-jku", "Chef", Type.PERMANENT),
            Partner.EKI.own("chef-eki", "Chef", Type.PERMANENT),
            Partner.BBE.own("chef-bolig-beskaeftigelse", "Chef", Type.PERMANENT),
            Partner.UU.own("chef-uu", "Chef", Type.PERMANENT),
            Partner.BROFI.own("chef-brofi", "Chef", Type.PERMANENT),
            Partner.POL.own("chef-naerpolitiet", "Chef", Type.PERMANENT),
            Partner.SOF.own("chef-boern-og-unge", "Chef", Type.PERMANENT),
            Partner.RC.own("chef-raadgivningscenter", "Chef", Type.PERMANENT))
        .duties(
            new Duty(Duty.Kind.COORDINATES, "har ansvaret på individniveau", INDIVIDUALS),
            new Duty(
                Duty.Kind.TAKES_ESCALATIONS,
                "håndterer de alvorligste og mest komplicerede sager",
                HARDEST))
        .criteria(
            new Criterion(
                "EXIT_OR_RADICALISATION",
                "behandler også sagen, med strammere adgang",
                Condition.any(Asked.NATIONAL_EXIT.yes(), Asked.RADICALISATION.yes()),
                EXIT_AND_RADICALISATION))
        .build();
  }

  /** No group that meets: those who have such a case below 17½ by name (our reading). */
  static Forum radicalisationCoordinators() {
    return Forum.of(
            RADICALISATION_COORDINATORS,
            "Radikaliseringskoordinatorer",
            Level.OPERATIVE,
            Sight.IDENTIFIED_CASES,
            EXIT_AND_RADICALISATION)
        .seats(
            Partner.SOF
                .seat("radikaliseringskoordinator", "Radikaliseringskoordinator", Type.PERMANENT)
                .byAppointment())
        .duties(
            new Duty(
                Duty.Kind.OWNS_CASES,
                "har sager om National Exit og radikalisering, til den unge er 17½ år",
                EXIT_AND_RADICALISATION))
        .build();
  }

  static List<Escalation> waysUp() {
    return List.of(
        new Escalation(
            "til-ssp-plus-ledergruppen",
            SSP_PLUS_GROUP,
            SSP_PLUS_LEADERS,
            List.of(
                new Choice("CANNOT_BE_SOLVED_LOCALLY", "Vanskelig at løse lokalt", false, HARDEST)),
            Period.ofDays(14),
            "De alvorligste og mest komplicerede sager går til SSP+ ledergruppen og kommer tilbage"
                + " med en beslutning (14 dage er vores læsning)",
            HARDEST),
        new Escalation(
            "til-ledergruppen",
            COORDINATION,
            Local.LEADERS,
            List.of(new Choice("SERIOUS_CASE", "Alvorlig enkeltsag", false, Local.ACTS_ON_SERIOUS)),
            Period.ofDays(14),
            "En alvorlig enkeltsag går til ledergruppen og kommer tilbage med en beslutning (14"
                + " dage er vores læsning)",
            Local.ACTS_ON_SERIOUS));
  }
}
