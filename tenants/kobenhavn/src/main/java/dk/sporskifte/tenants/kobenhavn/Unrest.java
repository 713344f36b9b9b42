package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Incident.Scope;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Preparedness.Kind;
import dk.sporskifte.municipality.spi.Preparedness.Step;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "akutindsatser ved uroligheder": local or in the whole city. All times are our reading. */
final class Unrest {
  static final Source ACUTE =
      says("KBH-13", "Lokale og bydækkende akutindsatser ved uroligheder der involverer unge");

  private Unrest() {}

  /** The leader group starts them; the secretariat, which coordinates daily, does for the city. */
  static Preparedness preparedness() {
    return new Preparedness(
        Local.LEADERS,
        Set.of("leder-politi", "leder-social", "leder-skole", "leder-klub", "leder-kultur"),
        Set.of(Role.SECRETARIAT),
        Optional.empty(),
        EnumSet.allOf(Scope.class),
        List.of(
            new Kind("UNREST", "Uro med deltagelse af unge", false, Local.ACTS_ON_SERIOUS),
            new Kind("SERIOUS_CASE", "Alvorlig enkeltsag", true, Local.ACTS_ON_SERIOUS)),
        new Choice("CALM", "Ro, hvor unge er involveret i uro (vores læsning)", false, ACUTE),
        List.of(
            new Step(
                "billede",
                "leder-politi",
                "Fælles billede af uroen: hvor, hvornår, hvem er på gaden (vores læsning)",
                Local.ACTS_ON_SERIOUS),
            new Step(
                "foraeldre",
                "leder-social",
                "Opsøgende kontakt til forældre i området (vores læsning)",
                Local.ACTS_ON_SERIOUS),
            new Step(
                "skole",
                "leder-skole",
                "Skolen følger op med eleverne den næste skoledag (vores læsning)",
                Local.ACTS_ON_SERIOUS),
            new Step(
                "klub",
                "leder-klub",
                "Udvidet åbningstid og voksne på gaden (vores læsning)",
                Local.ACTS_ON_SERIOUS)),
        Optional.empty(),
        ACUTE);
  }

  static List<Deadline> deadlines() {
    return List.of(
        new Deadline(
            "akutindsats",
            Deadline.After.INCIDENT,
            Period.ofDays(1),
            "Igangsæt den præventive indsats (en dag er vores læsning)",
            Local.ACTS_ON_SERIOUS),
        new Deadline(
            "akutindsats-ajour",
            Deadline.After.PLAN_UPDATED,
            Period.ofDays(2),
            "Hold akutindsatsen ajour (to dage er vores læsning)",
            ACUTE));
  }
}
