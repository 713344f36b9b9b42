package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Kind;
import dk.sporskifte.municipality.spi.Staircase.Step;
import dk.sporskifte.municipality.spi.Staircase.Yearly;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Indsatstrappen". The scan lost the drawing: steps 3 and 2 are headed in the text, and what
 * stands on the first is our reading.
 */
final class Stairs {
  static final Source THIRD =
      says("HAL-24", "At forhindre den enkelte unge i at udvikle et kriminelt handlemønster");

  private static final Source THEMES =
      says("HAL-40", "Information og opbygning af kompetencer hos alle unge i forhold til:");

  static final String CATALOGUE = "katalog";

  private Stairs() {}

  static Staircase all() {
    return new Staircase(steps(), entries(), Optional.of(CATALOGUE), Optional.of(AllOfUs.SCHOOL));
  }

  static List<Step> steps() {
    return List.of(
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
        new Step(3, "Forhindre den enkelte unge i at udvikle et kriminelt handlemønster", THIRD));
  }

  static List<Entry> entries() {
    List<Entry> catalogue = new ArrayList<>();
    catalogue.addAll(aboutOne());
    catalogue.addAll(programmes());
    catalogue.addAll(plans());
    catalogue.addAll(themes());
    catalogue.addAll(activities());
    return catalogue;
  }

  /** Neither says when in the year: the times are our reading. */
  private static List<Entry> activities() {
    return List.of(
        entry(
                "BLUE_MONDAY",
                "SSP deltagelse på blå mandag",
                Kind.ACTIVITY,
                1,
                says("HAL-41", "SSP deltagelse på blå mandag"))
            .forWhom("Unge, der er konfirmeret")
            .everyYear(
                new Yearly(
                    Period.ofMonths(3),
                    Period.ofMonths(2),
                    "Blå mandag planlægges inden udgangen af marts (tidspunktet er vores"
                        + " læsning)")),
        entry(
                "PARENTS",
                "Forældrefiduser",
                Kind.ACTIVITY,
                1,
                says("HAL-42", "Forældrefiduser (samarbejde mellem forældre)"))
            .forWhom("Forældre")
            .everyYear(
                new Yearly(
                    Period.ofMonths(9),
                    Period.ofMonths(2),
                    "Forældrefiduser planlægges inden udgangen af september (tidspunktet er"
                        + " vores læsning)")));
  }

  private static List<Entry> aboutOne() {
    return List.of(
        entry(
                "INDIVIDUAL_SOLUTION",
                "Individuelle løsninger",
                Kind.INDIVIDUAL,
                3,
                says("HAL-31", "Individuelle løsninger relevante for den unge"))
            .forWhom("Den enkelte unge"),
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
        aboutHealth("COOL_KIDS", "Cool Kids", says("HAL-34", "Cool Kids (børn med angst)"))
            .forWhom("Børn med angst"),
        aboutHealth(
                "LIVSMOD", "Livsmod", says("HAL-35", "Livsmod (selvskade, spiseforstyrrelser mm.)"))
            .forWhom("Selvskade, spiseforstyrrelser mm."),
        entry(
                "STJERNERNE",
                "Stjernerne",
                Kind.PROGRAMME,
                2,
                says("HAL-36", "Stjernerne (sårbare piger)"))
            .forWhom("Sårbare piger"),
        new Entry(
                "LABYRINTEN",
                "Labyrinten",
                Kind.PROGRAMME,
                List.of(2),
                true,
                true,
                says("HAL-37", "Labyrinten (børn med forældre med psykiske problemer)"))
            .forWhom("Børn med forældre med psykiske problemer"),
        entry("CYBERHUS", "Cyberhus", Kind.ADVICE, 2, says("HAL-38", "Cyberhus (chat rådgivning)"))
            .forWhom("Børn og unge, der vil chatte anonymt")
            .at("https://cyberhus.dk"));
  }

  private static List<Entry> plans() {
    return List.of(
        plan("PLAN_ABSENCE", "plan-fravaer", "Fravær", "Fravær - indsats/handleplan"),
        plan("PLAN_BULLYING", "plan-mobning", "Mobning", "Mobning - indsats/handleplan"),
        plan("PLAN_SUBSTANCE_USE", "plan-misbrug", "Misbrug", "Misbrug - indsats/handleplan"),
        plan("PLAN_VIOLENCE", "plan-vold", "Vold", "Vold - indsats/handleplan"),
        plan(
            "PLAN_CRIME",
            "plan-kriminalitet",
            "Kriminalitet",
            "Kriminalitet — indsats/handleplan"));
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

  private static Entry plan(String code, String template, String name, String quote) {
    return entry(code, name + ": indsats og handleplan", Kind.PLAN, 2, says("HAL-39", quote))
        .begunWith(template);
  }

  private static Entry aboutHealth(String code, String name, Source source) {
    return new Entry(code, name, Kind.PROGRAMME, List.of(2), true, false, source);
  }

  private static Entry entry(String code, String name, Kind kind, int step, Source source) {
    return new Entry(code, name, kind, List.of(step), false, false, source);
  }
}
