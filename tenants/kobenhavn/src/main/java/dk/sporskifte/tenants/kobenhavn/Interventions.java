package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.InterventionType.Scope;
import java.util.List;
import java.util.Optional;

/** "SSP København arbejder ud fra fire forskellige indsatstyper". */
final class Interventions {
  /** The public wording, for groups too: from 18, 25-year-olds in (AGE-06). */
  static final AgeSpan ADULTS = AgeSpan.years(18, 26);

  private Interventions() {}

  static List<InterventionType> all() {
    return List.of(
        new InterventionType(
            "INDIVIDUAL_SSP",
            "Enkeltsagskoncept",
            Scope.INDIVIDUAL,
            Optional.of(Ssp.AGES),
            Optional.of(Ssp.ID),
            Ssp.CONCEPT),
        new InterventionType(
            "INDIVIDUAL_SSP_PLUS",
            "SSP+ indsats for voksne",
            Scope.INDIVIDUAL,
            Optional.of(ADULTS),
            Optional.of(SspPlus.ID),
            SspPlus.INDIVIDUAL),
        grouped(
            "GROUP",
            "Lokal indsats for ungegrupperinger",
            Scope.GROUP,
            Optional.of(Ssp.AGES),
            says(
                "KBH-10",
                "Lokal indsats for kriminelle/kriminalitetstruede ungegrupperinger i alderen 10-18"
                    + " år")),
        grouped(
            "GROUP_18_25",
            "Indsatser rettet mod grupper af voksne",
            Scope.GROUP,
            Optional.of(ADULTS),
            says("KBH-11", "Indsatser rettet mod grupper af 18-25 årige")),
        grouped(
            "GENERAL",
            "Bydækkende oplysende indsats",
            Scope.GENERAL,
            Optional.of(Ssp.AGES),
            says(
                "KBH-12",
                "Bydækkende oplysende indsats for bredere grupper af unge i alderen 10-18 år (f.eks."
                    + " undervisning og kampagner)")),
        grouped(
            "PREPAREDNESS_LOCAL",
            "Lokal akutindsats",
            Scope.PREPAREDNESS,
            Optional.empty(),
            UNREST),
        grouped(
            "PREPAREDNESS_CITY",
            "Bydækkende akutindsats",
            Scope.PREPAREDNESS,
            Optional.empty(),
            UNREST));
  }

  private static final Source UNREST =
      says("KBH-13", "Lokale og bydækkende akutindsatser ved uroligheder der involverer unge");

  private static InterventionType grouped(
      String code, String name, Scope scope, Optional<AgeSpan> ages, Source source) {
    return new InterventionType(code, name, scope, ages, Optional.empty(), source);
  }
}
