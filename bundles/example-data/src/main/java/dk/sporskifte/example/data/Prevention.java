package dk.sporskifte.example.data;

import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import java.util.List;
import java.util.Optional;

/** What was done for many at once, in the months before and in those to come. */
record Prevention(Office office) {
  private static final List<Day> DAYS =
      List.of(
          new Day("Temadag om sociale medier", "Gode vaner på nettet", AgeGroup.UNDER_18, 40, 118),
          new Day(
              "Forældremøde i 7. klasse", "Alkohol, rygning og rusmidler", AgeGroup.BOTH, 33, 64),
          new Day("Politiet besøger 5. klasse", "Kriminalitet", AgeGroup.UNDER_18, 19, 52),
          new Day("Åbent hus på ungdomsuddannelsen", "Social pejling", AgeGroup.OVER_18, 12, 87),
          new Day("Temadag om gruppepres", "Social pejling", AgeGroup.UNDER_18, 201, 143),
          new Day("Forældrecafé", "Alkohol, rygning og rusmidler", AgeGroup.BOTH, 248, 4),
          new Day("Oplæg på produktionsskolen", "Kriminalitet", AgeGroup.OVER_18, 290, 36),
          new Day("Temauge om nettet", "Gode vaner på nettet", AgeGroup.UNDER_18, 366, 210),
          new Day("Åbent hus i klubben", "Konflikthåndtering", AgeGroup.OVER_18, 430, 3),
          new Day("Konflikthåndtering i klubben", "Konflikthåndtering", AgeGroup.UNDER_18, -24, 0));

  /**
   * One of them.
   *
   * @param daysAgo below zero where it is to come
   */
  private record Day(String title, String theme, AgeGroup ages, int daysAgo, int participants) {}

  void hold() {
    for (Day day : DAYS) {
      office.once(
          day.title(),
          office
              .useCases()
              .general()
              .record(office.tenant(), office.staff().caseworker().actor(), intervention(day)));
    }
  }

  private GeneralIntervention intervention(Day day) {
    boolean held = day.daysAgo() > 0;
    return new GeneralIntervention(
        new GeneralInterventionId(office.id("general " + day.title())),
        day.title(),
        day.theme(),
        day.ages(),
        Optional.of("Skolen ved havnen"),
        office.today().minusDays(day.daysAgo()),
        held ? Optional.of(day.participants()) : Optional.empty(),
        office.forum().id(),
        Optional.empty(),
        office.staff().caseworker().id(),
        1);
  }
}
