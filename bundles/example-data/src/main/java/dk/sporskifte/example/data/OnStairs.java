package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.How;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done by the catalogue, where a municipality has a staircase. */
record OnStairs(Office office) {
  private static final List<String> SCHOOLS = List.of("Engskolen", "Åskolen");
  private static final String OWN = "Natteravnene";

  /** The measure a step of somebody's plan makes use of, in turn; only what is for one. */
  static Optional<Entry> measure(Office office, int number) {
    List<Entry> all = forOne(office.way().staircase());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(number % all.size()));
  }

  void describe() {
    Staircase staircase = office.way().staircase();
    staircase
        .described()
        .ifPresent(
            template -> {
              staircase.catalogue().stream()
                  .filter(e -> e.kind() == Kind.PROGRAMME || e.kind() == Kind.TEAM)
                  .forEach(entry -> describe(template, entry));
              write(
                  template,
                  OWN,
                  Map.of(
                      Cataloguing.TITLE, List.of(OWN),
                      Cataloguing.DESCRIPTION,
                          List.of(
                              "Voksne går tur i byen fredag og lørdag aften og tilbyder en snak."),
                      Cataloguing.TARGET, List.of("Unge i byen i weekenden"),
                      Cataloguing.STEPS, List.of(Cataloguing.step(staircase.steps().get(0))),
                      Cataloguing.KIND, List.of(Kind.TEAM.name()),
                      Cataloguing.TIGHT, List.of("no"),
                      Cataloguing.LINKS, List.of("https://natteravnene.dk")));
            });
  }

  /** Each in another measure: the first completed it, the second left it, the others go on. */
  void takePart(List<Story> stories) {
    List<Entry> measures = forOne(office.way().staircase());
    List<Story> going =
        stories.stream()
            .filter(s -> s.reached().reaches(Step.PLAN_APPROVED) && s.reached() != Step.CLOSED)
            .toList();
    for (int i = 0; i < Math.min(measures.size(), going.size()); i++) {
      takePart(going.get(i).id(office), measures.get(i), i);
    }
  }

  void hold() {
    List<Entry> catalogue = office.way().staircase().catalogue();
    List<Entry> themes = catalogue.stream().filter(e -> e.kind() == Kind.THEME).toList();
    for (int school = 0; school < SCHOOLS.size(); school++) {
      // One theme is still to come, and the last ones nobody has had.
      for (int i = school; i < themes.size() - 2; i += 1 + school) {
        teach(SCHOOLS.get(school), themes.get(i), 4 + i % 6, i == 4 ? -30 : 3 + 4 * i);
      }
    }
    catalogue.stream().filter(e -> e.kind() == Kind.ACTIVITY).forEach(this::comesBack);
    catalogue.stream().filter(e -> e.kind() == Kind.TEAM).forEach(this::evenings);
  }

  private static List<Entry> forOne(Staircase staircase) {
    return staircase.catalogue().stream().filter(e -> e.kind().forOne()).toList();
  }

  private void describe(String template, Entry entry) {
    write(
        template,
        entry.code(),
        Map.of(
            Cataloguing.TITLE, List.of(entry.name()),
            Cataloguing.ENTRY, List.of(entry.code()),
            Cataloguing.DESCRIPTION,
                List.of(
                    entry.kind() == Kind.TEAM
                        ? "To voksne er på gaden to aftener om ugen. De lytter, skaber ro og viser"
                            + " vej til hjælp."
                        : "Et hold på otte med to voksne mødes ti gange efter skole. Den, der"
                            + " følger den unges sag, aftaler pladsen.")));
  }

  private void write(String template, String name, Map<String, List<String>> content) {
    office.once(
        "describe " + name,
        office
            .useCases()
            .records()
            .create(
                office.tenant(),
                caseworker(),
                new NewRecord(
                    new RecordId(office.id("measure " + name)),
                    template,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    content)));
  }

  private void takePart(CaseId id, Entry entry, int number) {
    Optional<MeasureParticipation> begun =
        office.once(
            "begin " + entry.code(),
            office
                .useCases()
                .measures()
                .begin(
                    office.tenant(),
                    caseworker(),
                    id,
                    office.id("taking part " + entry.code()),
                    entry.code(),
                    office.today().minusDays(60L - 5L * number)));
    Optional<MeasureParticipation> counted =
        begun.flatMap(
            p ->
                office.once(
                    "count",
                    office
                        .useCases()
                        .measures()
                        .count(
                            office.tenant(),
                            caseworker(),
                            id,
                            p.id(),
                            p.version(),
                            10 - number,
                            10 - 2 * number)));
    if (number < 2) {
      counted.ifPresent(p -> end(id, p, number == 0));
    }
  }

  private void end(CaseId id, MeasureParticipation counted, boolean completed) {
    office.once(
        "end",
        office
            .useCases()
            .measures()
            .end(
                office.tenant(),
                caseworker(),
                id,
                counted.id(),
                counted.version(),
                office.today().minusDays(4),
                completed ? How.COMPLETED : How.LEFT_EARLY,
                completed ? Optional.empty() : Optional.of("Fik et fritidsjob samme aften")));
  }

  private void teach(String school, Entry theme, int yearGroup, int daysAgo) {
    record(
        theme,
        Optional.of(school),
        Optional.of(yearGroup),
        office.today().minusDays(daysAgo),
        daysAgo > 0 ? Optional.of(17 + yearGroup) : Optional.empty(),
        Optional.empty());
  }

  private void comesBack(Entry activity) {
    record(
        activity,
        Optional.of("Hallen"),
        Optional.empty(),
        office.today().plusDays(40),
        Optional.empty(),
        Optional.of("Aftales med skolerne og politiet"));
  }

  private void evenings(Entry team) {
    List<String> seen =
        new ArrayList<>(List.of("Roligt ved havnen", "Mange ved stationen, ingen uro"));
    for (int i = 0; i < seen.size(); i++) {
      record(
          team,
          Optional.of(i == 0 ? "Havnen" : "Stationen"),
          Optional.empty(),
          office.today().minusDays(3L + 7L * i),
          Optional.of(12 + 9 * i),
          Optional.of(seen.get(i)));
    }
  }

  private void record(
      Entry entry,
      Optional<String> place,
      Optional<Integer> yearGroup,
      LocalDate on,
      Optional<Integer> many,
      Optional<String> note) {
    String name = "done %s %s %s".formatted(entry.code(), place.orElse(""), on);
    office.once(
        name,
        office
            .useCases()
            .general()
            .record(
                office.tenant(),
                caseworker(),
                new GeneralIntervention(
                    new GeneralInterventionId(office.id(name)),
                    entry.name(),
                    entry.name(),
                    AgeGroup.UNDER_18,
                    place,
                    on,
                    many,
                    office.forum().id(),
                    Optional.of(entry.code()),
                    yearGroup,
                    note,
                    Optional.empty(),
                    office.staff().caseworker().id(),
                    1)));
  }

  private UserActor caseworker() {
    return office.staff().caseworker().actor();
  }
}
