package dk.sporskifte.casework.korsbaek;

import static dk.sporskifte.casework.korsbaek.WayOfKorsbaek.says;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Kind;
import dk.sporskifte.municipality.spi.Staircase.Step;
import dk.sporskifte.municipality.spi.Staircase.Yearly;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A municipality with a staircase, and one measure of each kind on it. */
public final class CatalogueOfKorsbaek {
  public static final String TEMPLATE = "katalog";
  public static final String ANXIETY = "ANXIETY";
  public static final String SPORT = "SPORT";
  public static final String FREE = "FREE";
  public static final String TEAM = "TEAM";
  public static final String CHAT = "CHAT";
  public static final String PLAN = "PLAN_ABSENCE";
  public static final String THEME = "ALCOHOL";
  public static final String MONDAY = "MONDAY";

  private static final Source SOURCE = says("HAL-21", "indsatstrappe");

  private CatalogueOfKorsbaek() {}

  public static WayOfWorking way() {
    List<Step> steps =
        List.of(
            new Step(1, "Alle", SOURCE), new Step(2, "Nogle", SOURCE), new Step(3, "Én", SOURCE));
    List<Entry> entries =
        List.of(
            new Entry(ANXIETY, "Mod", Kind.PROGRAMME, List.of(2), true, false, SOURCE)
                .forWhom("Børn med angst"),
            entry(SPORT, Kind.PROGRAMME, 2),
            entry(FREE, Kind.INDIVIDUAL, 3),
            new Entry(TEAM, "Gadeteam", Kind.TEAM, List.of(3, 2), false, false, SOURCE),
            entry(CHAT, Kind.ADVICE, 2).at("https://chat.example"),
            entry(PLAN, Kind.PLAN, 2).begunWith(DocumentsOfKorsbaek.PROFILE),
            entry(THEME, Kind.THEME, 1),
            entry(MONDAY, Kind.ACTIVITY, 1)
                .everyYear(new Yearly(Period.ofMonths(3), Period.ofMonths(2), "Inden april")));
    WayOfWorking way = WayOfKorsbaek.plusBesideOrdinary();
    List<ArtefactTemplate> templates = new ArrayList<>(way.templates());
    templates.add(
        Cataloguing.template(
            TEMPLATE,
            steps,
            entries,
            SOURCE,
            new Role[] {Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT},
            new Role[] {
              Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT, Role.PARTNER, Role.EMPLOYEE
            }));
    return way.toBuilder()
        .templates(templates)
        .staircase(new Staircase(steps, entries, Optional.of(TEMPLATE), Optional.empty()))
        .build();
  }

  private static Entry entry(String code, Kind kind, int step) {
    return new Entry(code, "Indsats " + code, kind, List.of(step), false, false, SOURCE);
  }
}
