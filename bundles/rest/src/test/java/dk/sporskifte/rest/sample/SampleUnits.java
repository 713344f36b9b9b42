package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A school whose adviser nobody stands in for. */
final class SampleUnits {
  private SampleUnits() {}

  static UnitView unit() {
    return new UnitView(
        new StaffUnit(
            new UnitId(uuid(90)),
            "Skolen ved Fjorden",
            "skole",
            "boern-unge-laering",
            Optional.of("nord"),
            Optional.of(new UnitId(uuid(91))),
            LocalDate.of(2026, 8, 1),
            Optional.of(LocalDate.of(2028, 8, 1)),
            7),
        "Skole",
        "Børn, Unge og Læring",
        Optional.of("Skolerne i nord"),
        Optional.of("lokal-ssp-enhed@nord"),
        Optional.of(Samples.post().id()),
        Optional.of("SSP-konsulent"),
        Optional.of(Gap.NOBODY_THERE),
        List.of("Skoleleder"),
        42);
  }

  static UnitsView units() {
    return new UnitsView(
        List.of(unit()),
        List.of(
            new UnitsView.AreaView(
                "boern-unge-laering", "Børn, Unge og Læring", Optional.of(Samples.post().id()))),
        List.of(new UnitsView.Unplaced("Ungehuset", 3)),
        45,
        42);
  }
}
