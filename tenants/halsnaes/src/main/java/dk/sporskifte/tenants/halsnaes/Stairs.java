package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Kind;
import dk.sporskifte.municipality.spi.Staircase.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * "Indsatstrappen". The scan lost the drawing: steps 3 and 2 are headed in the text, and what
 * stands on the first is our reading.
 */
final class Stairs {
  static final Source THIRD =
      says("HAL-24", "At forhindre den enkelte unge i at udvikle et kriminelt handlemønster");

  private static final Source THEMES =
      says("HAL-40", "Information og opbygning af kompetencer hos alle unge i forhold til:");

  private Stairs() {}

  static Staircase all() {
    List<Entry> catalogue = new ArrayList<>();
    catalogue.addAll(aboutOne());
    catalogue.addAll(programmes());
    catalogue.addAll(plans());
    catalogue.addAll(themes());
    catalogue.add(
        entry(
            "BLUE_MONDAY",
            "SSP deltagelse på blå mandag",
            Kind.ACTIVITY,
            1,
            says("HAL-41", "SSP deltagelse på blå mandag")));
    catalogue.add(
        entry(
            "PARENTS",
            "Forældrefiduser",
            Kind.ACTIVITY,
            1,
            says("HAL-42", "Forældrefiduser (samarbejde mellem forældre)")));
    return new Staircase(
        List.of(
            new Step(
                1,
                "Gode, trygge og udviklende vilkår for alle børn og unge",
                says(
                    "HAL-22",
                    "At skabe gode, trygge og udviklende vilkår for alle børn og unge i Halsnæs")),
            new Step(
                2,
                "Forebygge, at unge begår uønskede eller kriminelle hændelser",
                says(
                    "HAL-23",
                    "At forebygge at kommunens unge begår uønskede eller kriminelle hændelser")),
            new Step(
                3, "Forhindre den enkelte unge i at udvikle et kriminelt handlemønster", THIRD)),
        catalogue);
  }

  private static List<Entry> aboutOne() {
    return List.of(
        entry(
            "INDIVIDUAL_SOLUTION",
            "Individuelle løsninger",
            Kind.INDIVIDUAL,
            3,
            says("HAL-31", "Individuelle løsninger relevante for den unge")),
        new Entry(
            "STREET_TEAM",
            "Gadeteam",
            Kind.TEAM,
            List.of(3, 2),
            false,
            false,
            says("HAL-32", "Gadeteam")));
  }

  private static List<Entry> programmes() {
    return List.of(
        entry("POP_UP_SPORT", "Pop-up sport", Kind.PROGRAMME, 2, says("HAL-33", "Pop-up sport")),
        aboutHealth("COOL_KIDS", "Cool Kids", says("HAL-34", "Cool Kids (børn med angst)")),
        aboutHealth(
            "LIVSMOD", "Livsmod", says("HAL-35", "Livsmod (selvskade, spiseforstyrrelser mm.)")),
        entry(
            "STJERNERNE",
            "Stjernerne",
            Kind.PROGRAMME,
            2,
            says("HAL-36", "Stjernerne (sårbare piger)")),
        new Entry(
            "LABYRINTEN",
            "Labyrinten",
            Kind.PROGRAMME,
            List.of(2),
            true,
            true,
            says("HAL-37", "Labyrinten (børn med forældre med psykiske problemer)")),
        entry(
            "CYBERHUS", "Cyberhus", Kind.ADVICE, 2, says("HAL-38", "Cyberhus (chat rådgivning)")));
  }

  private static List<Entry> plans() {
    return List.of(
        plan("PLAN_ABSENCE", "Fravær", "Fravær - indsats/handleplan"),
        plan("PLAN_BULLYING", "Mobning", "Mobning - indsats/handleplan"),
        plan("PLAN_SUBSTANCE_USE", "Misbrug", "Misbrug - indsats/handleplan"),
        plan("PLAN_VIOLENCE", "Vold", "Vold - indsats/handleplan"),
        plan("PLAN_CRIME", "Kriminalitet", "Kriminalitet — indsats/handleplan"));
  }

  private static List<Entry> themes() {
    return List.of(
        theme("ALCOHOL", "Alkohol, rygning og rusmidler"),
        theme("CRIME", "Kriminalitet"),
        theme("SOCIAL_MEDIA", "Sociale medier og gode vaner på nettet"),
        theme("SEX_EDUCATION", "Seksualundervisning og intime relationer"),
        theme("SOCIAL_NORMS", "Social pejling"),
        theme("CONFLICTS", "Konflikthåndtering"),
        theme("WELL_BEING", "Trivsel"),
        theme("CHILDRENS_RIGHTS", "Børns rettigheder, og hvor man kan få hjælp"),
        theme("TRAFFIC", "Færdselsundervisning"));
  }

  private static Entry theme(String code, String name) {
    return entry(code, name, Kind.THEME, 1, THEMES);
  }

  private static Entry plan(String code, String name, String quote) {
    return entry(code, name + ": indsats og handleplan", Kind.PLAN, 2, says("HAL-39", quote));
  }

  private static Entry aboutHealth(String code, String name, Source source) {
    return new Entry(code, name, Kind.PROGRAMME, List.of(2), true, false, source);
  }

  private static Entry entry(String code, String name, Kind kind, int step, Source source) {
    return new Entry(code, name, kind, List.of(step), false, false, source);
  }
}
