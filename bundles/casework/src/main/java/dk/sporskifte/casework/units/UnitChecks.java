package dk.sporskifte.casework.units;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.municipality.spi.Organisation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether what is said of a unit fits.
 *
 * @param others all but itself
 */
record UnitChecks(
    Work work,
    Organisation organisation,
    UnitId id,
    UnitFacts facts,
    Optional<LocalDate> until,
    List<StaffUnit> others) {
  static final List<Policy<UnitChecks>> POLICIES =
      List.of(
          c -> Given.text(c.facts.name(), "navn"),
          UnitChecks::typeIsKnown,
          UnitChecks::areaIsKnown,
          UnitChecks::districtIsKnown,
          UnitChecks::nameIsFree,
          UnitChecks::parentFits,
          UnitChecks::endFits);

  private Optional<Refusal> typeIsKnown() {
    return Policy.unless(
        organisation.type(facts.type()).isPresent(),
        Refusal.invalid(
            "unknown-unit-type",
            "Kommunen har ikke denne type enhed. Vælg en af: "
                + organisation.types().stream()
                    .map(Organisation.UnitType::name)
                    .collect(Collectors.joining(", "))
                + "."));
  }

  private Optional<Refusal> areaIsKnown() {
    return Policy.unless(
        organisation.area(facts.area()).isPresent(),
        Refusal.invalid(
            "unknown-responsible-area",
            "Kommunen har ikke dette område. Vælg et af: "
                + organisation.areas().stream()
                    .map(Organisation.Area::name)
                    .collect(Collectors.joining(", "))
                + "."));
  }

  private Optional<Refusal> districtIsKnown() {
    return Policy.unless(
        facts.district().map(d -> districts().contains(d)).orElse(true),
        Refusal.invalid(
            "unknown-district",
            "Der er intet skoledistrikt med denne kode. Opret først dets lokale forum."));
  }

  private Set<String> districts() {
    return organisation
        .localForum()
        .flatMap(work.way()::forum)
        .map(forum -> work.forumsOn(work.today()).areas(forum).keySet())
        .orElse(Set.of());
  }

  /** Posts belong to it by its name. */
  private Optional<Refusal> nameIsFree() {
    String name = facts.name().strip();
    return Policy.unless(
        others.stream()
                .filter(u -> u.until().map(work.today()::isBefore).orElse(true))
                .noneMatch(u -> u.name().equalsIgnoreCase(name))
            && organisation.areas().stream().noneMatch(a -> a.name().equalsIgnoreCase(name)),
        Refusal.conflict(
            "unit-name-taken", "Der er allerede en enhed eller et område med navnet."));
  }

  private Optional<Refusal> parentFits() {
    return Policy.unless(
        facts.parent().map(this::leadsUpwards).orElse(true),
        Refusal.conflict(
            "parent-unit-does-not-fit",
            "Enheden kan ikke høre under den valgte: den findes ikke, eller den hører selv under"
                + " denne."));
  }

  private boolean leadsUpwards(UnitId parent) {
    Map<UnitId, StaffUnit> byId =
        others.stream().collect(Collectors.toMap(StaffUnit::id, Function.identity()));
    Set<UnitId> met = new HashSet<>();
    Optional<UnitId> next = Optional.of(parent);
    while (next.isPresent()) {
      if (!byId.containsKey(next.get()) || !met.add(next.get())) {
        return false;
      }
      next = byId.get(next.get()).parent();
    }
    return true;
  }

  private Optional<Refusal> endFits() {
    return until.flatMap(
        day ->
            Given.notInThePast(day, work.today(), "ophører")
                .or(
                    () ->
                        Policy.unless(
                            others.stream()
                                .filter(u -> u.parent().filter(id::equals).isPresent())
                                .allMatch(u -> u.until().map(e -> !e.isAfter(day)).orElse(false)),
                            Refusal.conflict(
                                "unit-has-parts",
                                "Andre enheder hører under denne den dag. Flyt dem først."))));
  }
}
