package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Lifetime;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import dk.sporskifte.municipality.spi.Shared;
import java.time.LocalDate;
import java.util.Optional;

/** "På ledelsesniveau": none of these sees whose case it is. */
final class Management {
  static final String STEERING = "styregruppe";
  static final String FOLLOWING = "foelgegruppe";
  static final String COUNCIL = "lokalraad";
  static final String SPARRING = "sparringsgruppe";

  private static final Source POLITICAL =
      says(
          "KOG-05",
          "På ledelsesniveau er der både en strategisk SSP-styregruppe med politisk deltagelse");
  private static final Source OFFICIALS = says("KOG-06", "og en følgegruppe på embedsmandsniveau.");
  private static final Source IN_EACH_DISTRICT =
      says("KOG-11", "i hver kommune i hver poli- tikreds i hele landet indført et lokalråd");

  private Management() {}

  static Forum steeringGroup() {
    return Forum.of(
            STEERING, "SSP-styregruppen", Level.STRATEGIC, Sight.ANONYMOUS_FIGURES, POLITICAL)
        .seats(
            own("politiker", "Politiker", "Køge Byråd"),
            own("ledelse", "Ledelse", "Køge Kommune"),
            police())
        .duties(
            new Duty(
                Duty.Kind.SETS_STRATEGY,
                "er strategisk og har politisk deltagelse; ser aldrig, hvis sag det er",
                POLITICAL))
        .build();
  }

  /** May some day be merged with the Lokalråd; no day is set. */
  static Forum followingGroup() {
    return Forum.of(
            FOLLOWING, "SSP-følgegruppen", Level.MANAGEMENT, Sight.ANONYMOUS_FIGURES, OFFICIALS)
        .seats(own("embedsmand", "Embedsmand", "Køge Kommune"), police())
        .duties(
            new Duty(Duty.Kind.FOLLOWS_FIGURES, "følger arbejdet på embedsmandsniveau", OFFICIALS))
        .lifetime(
            new Lifetime(
                Optional.empty(),
                Optional.empty(),
                Optional.of(COUNCIL),
                "kan på sigt lægges sammen med Lokalrådet; ingen dag er sat",
                says(
                    "KOG-07",
                    "SSP-følgegruppen kan på sigt evt. organisatorisk lægges sammen med Lokal-"
                        + " rådet")))
        .build();
  }

  static Forum localCouncil() {
    return Forum.of(
            COUNCIL, "Lokalrådet", Level.MANAGEMENT, Sight.ANONYMOUS_FIGURES, IN_EACH_DISTRICT)
        .seats(own("kommune", "Køge Kommune", "Køge Kommune"), police())
        .duties(
            new Duty(
                Duty.Kind.SETS_FRAMES,
                "sørger for, at rammer og mål udmøntes lokalt",
                says(
                    "KOG-12",
                    "rammer og mål for kriminalitetsbekæm- pelse og de kriminalpræventive indsatser"
                        + " udmøntes lokalt i de enkelte kommuner.")))
        .sharedWith(
            new Shared(
                "Politikredsen",
                OrganisationKind.POLICE,
                "deles med politikredsen og får alene tal uden navne",
                IN_EACH_DISTRICT))
        .build();
  }

  /** It developed the model, and has no case. */
  static Forum sparringGroup() {
    Source source =
        says(
            "KOG-18",
            "en nedsat sparringsgruppe med repræsentanter for relevante aktører fra hhv. Køge"
                + " Kommune og Politiet.");
    return Forum.of(SPARRING, "Sparringsgruppen", Level.MANAGEMENT, Sight.ANONYMOUS_FIGURES, source)
        .seats(own("kommune", "Køge Kommune", "Køge Kommune"), police())
        .duties(new Duty(Duty.Kind.DEVELOPS_MODEL, "udvikler modellen og har ingen sager", source))
        .lifetime(
            new Lifetime(
                Optional.of(LocalDate.of(2014, 3, 1)),
                Optional.empty(),
                Optional.empty(),
                "er midlertidig, fra foråret 2014 (dagen er vores læsning), til udviklingen er"
                    + " forbi",
                says("KOG-18", "Køge Kommune igangsatte i foråret 2014 et udviklingsarbejde")))
        .build();
  }

  private static Seat own(String id, String name, String organisation) {
    return new Seat(id, name, organisation, OrganisationKind.AUTHORITY, Type.PERMANENT);
  }

  private static Seat police() {
    return new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Type.PERMANENT);
  }
}
