package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Partition.Part;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/** "Ledergrupper" and "Lokaludvalg": one of each for each local area. */
final class Local {
  static final String LEADERS = "ledergruppe";
  static final String COMMITTEE = "lokaludvalg";

  static final Source ACTS_ON_SERIOUS =
      says(
          "KBH-24",
          "Ledergruppen handler på alvorlige enkeltsager samt igangsætter præventive indsatser ved"
              + " akut opstået uro med deltagelse af unge.");

  private static final int AREAS = 15;

  private static final Source FIFTEEN = says("KBH-03", "i 15 SSP-udvalg i Københavns Kommune");
  private static final Source LEADERS_ARE =
      says("KBH-22", "Lokale ledere fra politiet, Socialforvaltning, skole, klub og kultur.");
  private static final Source MEMBERS =
      says(
          "KBH-26",
          "Medarbejdere fra skoler og fritidsinstitutioner, uddannelsesvejledere, det lokale"
              + " borgercenter børn og unge, politi- og socialfaglige forebyggere, biblioteker og"
              + " kulturhuse og evt. boligsociale medarbejdere.");
  private static final Source ANNUAL_PLAN =
      says(
          "KBH-23",
          "Ledergruppen har ansvaret for det kriminalitetsforebyggende arbejde i"
              + " SSP-lokaludvalgene, herunder at lokaludvalget udarbejder en årsplan.");

  private Local() {}

  static Forum leaderGroup() {
    return Forum.of(LEADERS, "Ledergruppe", Level.OPERATIVE, Sight.IDENTIFIED_CASES, LEADERS_ARE)
        .seats(
            Partner.POL.seat("leder-politi", "Lokal leder, politiet", Type.PERMANENT),
            Partner.SOF.seat("leder-social", "Lokal leder, socialområdet", Type.PERMANENT),
            Partner.BUF.seat("leder-skole", "Lokal leder, skole", Type.PERMANENT),
            Partner.BUF.seat("leder-klub", "Lokal leder, klub", Type.PERMANENT),
            Partner.KFF.seat("leder-kultur", "Lokal leder, kultur", Type.PERMANENT))
        .meets(
            new Cadence.About(
                Period.ofMonths(1),
                "Ca. en gang om måneden, og ellers når der opstår akutte situationer"))
        .duties(
            new Duty(
                Duty.Kind.ANSWERS_FOR_ANNUAL_PLAN,
                "sørger for, at lokaludvalget udarbejder en årsplan",
                ANNUAL_PLAN),
            new Duty(
                Duty.Kind.TAKES_ESCALATIONS, "handler på alvorlige enkeltsager", ACTS_ON_SERIOUS),
            new Duty(
                Duty.Kind.STARTS_PREPAREDNESS,
                "igangsætter præventive indsatser ved akut uro",
                ACTS_ON_SERIOUS))
        .partition(areas("Der er en ledergruppe i hvert lokalområde (vores læsning)"))
        .build();
  }

  static Forum committee() {
    return Forum.of(COMMITTEE, "Lokaludvalg", Level.EXECUTING, Sight.IDENTIFIED_CASES, MEMBERS)
        .seats(
            Partner.BUF.seat("skole", "Skoler", Type.PERMANENT),
            Partner.BUF.seat("fritidsinstitution", "Fritidsinstitutioner", Type.PERMANENT),
            Partner.UU.seat("uddannelsesvejleder", "Uddannelsesvejledere", Type.PERMANENT),
            Partner.SOF.seat(
                "borgercenter", "Det lokale borgercenter børn og unge", Type.PERMANENT),
            Partner.POL.seat(
                "politifaglig-forebygger", "Politifaglige forebyggere", Type.PERMANENT),
            Partner.SOF.seat(
                "socialfaglig-forebygger", "Socialfaglige forebyggere", Type.PERMANENT),
            Partner.KFF.seat("bibliotek-kulturhus", "Biblioteker og kulturhuse", Type.PERMANENT),
            new Seat(
                "boligsocial",
                "Boligsociale medarbejdere",
                "Boligsociale indsatser",
                OrganisationKind.PRIVATE,
                Type.OPTIONAL))
        .duties(
            new Duty(Duty.Kind.WRITES_ANNUAL_PLAN, "udarbejder en årsplan", ANNUAL_PLAN),
            new Duty(
                Duty.Kind.DOES_LOCAL_WORK,
                "beskriver, tilrettelægger, koordinerer og gennemfører",
                says(
                    "KBH-27",
                    "SSP-lokaludvalget beskriver, tilrettelægger, koordinerer og gennemfører en"
                        + " effektiv kriminalpræventiv indsats")))
        .partition(areas("Der er 15 udvalg, et i hvert lokalområde"))
        .build();
  }

  static List<Deadline> deadlines() {
    return List.of(
        new Deadline(
            "aarsplan",
            Deadline.After.YEAR_BEGINS,
            Period.ofMonths(1),
            "Ledergruppen spørger lokaludvalget efter årsplanen (fristen ved udgangen af januar er"
                + " vores læsning)",
            ANNUAL_PLAN));
  }

  /** The document gives their number and no names: what to begin with. */
  private static Partition areas(String statement) {
    return new Partition(
        Partition.By.LOCAL_AREA,
        IntStream.rangeClosed(1, AREAS)
            .mapToObj(n -> new Part("OMRAADE_%02d".formatted(n), "Lokalområde " + n))
            .toList(),
        statement + "; navnene indføres af kommunen, og antallet kan ændres",
        FIFTEEN);
  }
}
