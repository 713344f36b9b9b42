package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Guidance;
import dk.sporskifte.municipality.spi.Organisation;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Sparring;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A municipality in which SSP is everybody: units in two school districts, and two areas. */
public final class StaffOfKorsbaek {
  public static final String GUIDANCE = "vejledning-til-ansatte";
  public static final String STRATEGY = "strategi";
  public static final String LEARNING = "laering";
  public static final String SCHOOL = "skole";

  private static final Source SOURCE =
      new Source("HAL-16", "1 tydelig og hurtig dør til sparring", "Korsbæk");

  private StaffOfKorsbaek() {}

  public static WayOfWorking way() {
    WayOfWorking plain = WayOfKorsbaek.plusBesideOrdinary();
    List<ArtefactTemplate> templates = new ArrayList<>(plain.templates());
    templates.add(guidance());
    templates.add(strategy());
    return plain.toBuilder()
        .forums(plain.forums().stream().map(StaffOfKorsbaek::inDistricts).toList())
        .templates(templates)
        .organisation(
            new Organisation(
                List.of(
                    new Organisation.UnitType(SCHOOL, "Skole", SOURCE),
                    new Organisation.UnitType("klub", "Klub", SOURCE)),
                List.of(
                    new Organisation.Area(LEARNING, "Børn og Læring", SOURCE),
                    new Organisation.Area("social", "Social Service", SOURCE)),
                Optional.of(WayOfKorsbaek.PLUS_MEETING),
                new Sparring(Period.ofDays(3), "Inden 3 dage", SOURCE),
                new Guidance(
                    GUIDANCE, "role", STRATEGY, "ADOPTED", "Vejledning for hver funktion", SOURCE)))
        .build();
  }

  private static ArtefactTemplate guidance() {
    return ArtefactTemplate.of(About.MUNICIPALITY, GUIDANCE, "Vejledning til ansatte", SOURCE)
        .fields(
            TemplateField.text("title", "Titel").needed(),
            TemplateField.oneOf(
                    "role",
                    "For hvem",
                    List.of(
                        new Choice(Role.EMPLOYEE.name(), "Medarbejder", false, SOURCE),
                        new Choice(Role.LEADER.name(), "Leder", false, SOURCE)))
                .needed(),
            TemplateField.longText("react", "Hvad skal jeg gøre?").needed())
        .writtenBy(Role.LEADER)
        .readBy(Role.LEADER, Role.CASEWORKER, Role.EMPLOYEE)
        .state("DRAFT", "Kladde")
        .state("ADOPTED", "Gældende", Role.LEADER)
        .withReceipts()
        .build();
  }

  private static ArtefactTemplate strategy() {
    return ArtefactTemplate.of(About.MUNICIPALITY, STRATEGY, "Strategi", SOURCE)
        .fields(TemplateField.text("title", "Titel").needed())
        .writtenBy(Role.LEADER)
        .readBy(Role.LEADER, Role.CASEWORKER, Role.EMPLOYEE)
        .state("DRAFT", "Kladde")
        .state("ADOPTED", "Gældende", Role.LEADER)
        .withReceipts()
        .build();
  }

  private static Forum inDistricts(Forum forum) {
    if (!forum.id().equals(WayOfKorsbaek.PLUS_MEETING)) {
      return forum;
    }
    return new Forum(
        forum.id(),
        forum.name(),
        forum.level(),
        forum.sight(),
        forum.seats(),
        forum.cadence(),
        forum.duties(),
        forum.criteria(),
        forum.answeredForBy(),
        Optional.of(
            new Partition(
                Partition.By.SCHOOL_DISTRICT,
                List.of(new Partition.Part("nord", "Nord"), new Partition.Part("syd", "Syd")),
                "et i hvert skoledistrikt",
                SOURCE)),
        forum.lifetime(),
        forum.sharedWith(),
        forum.source());
  }
}
