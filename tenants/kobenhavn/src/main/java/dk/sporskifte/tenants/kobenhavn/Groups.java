package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import java.time.Period;
import java.util.List;
import java.util.Set;

/** Groups from 10 to 18 locally, and of adults; each with what is aimed at. */
final class Groups {
  private static final Source YOUNG =
      says(
          "KBH-10",
          "Lokal indsats for kriminelle/kriminalitetstruede ungegrupperinger i alderen 10-18 år");
  private static final Source ADULTS =
      says("KBH-11", "Indsatser rettet mod grupper af 18-25 årige");
  private static final Source LEISURE =
      says("KBH-29", "knytte de unge til de lokale fritidstilbud");
  private static final Source RELATIONS =
      says("KBH-29", "opbygge positive relationer mellem gruppen og lokalområdet.");

  private Groups() {}

  /** No time is stated for ties; half a year is our reading. */
  static GroupWork work() {
    return new GroupWork(
        List.of(
            new GroupWork.Kind(
                "GROUP", List.of(Local.COMMITTEE, Local.LEADERS, Cases.COORDINATION)),
            new GroupWork.Kind(
                "GROUP_18_25", List.of(Cases.SSP_PLUS_GROUP, Cases.SSP_PLUS_LEADERS))),
        Set.of(GroupRole.CONCERNED, GroupRole.SUSPECTED, GroupRole.RESOURCE),
        List.of(
            choice("LEISURE", "Knyttes til de lokale fritidstilbud", LEISURE),
            choice("RELATIONS", "Positive relationer mellem gruppen og lokalområdet", RELATIONS)),
        List.of(
            choice("FRIEND", "Venner", YOUNG),
            choice("FAMILY", "Familie", YOUNG),
            choice("CLASSMATE", "Går i klasse eller klub sammen", YOUNG),
            choice("SEEN_TOGETHER", "Set sammen", YOUNG),
            choice("SUPPORTS", "Støtter", RELATIONS)),
        List.of(
            choice("AIMS_REACHED", "Gruppen er knyttet til lokalområdet", RELATIONS),
            choice("DISSOLVED", "Gruppen findes ikke mere", YOUNG),
            choice("INDIVIDUAL", "Går videre som enkeltsager", YOUNG),
            choice("ADULTS", "Går videre som gruppe af voksne", ADULTS),
            choice("ERROR", "Oprettet ved en fejl", YOUNG)),
        Period.ofMonths(6),
        YOUNG);
  }

  private static Choice choice(String code, String name, Source source) {
    return new Choice(code, name, false, source);
  }
}
