package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.Ending;
import dk.sporskifte.model.MeasureParticipation.How;
import dk.sporskifte.municipality.spi.Staircase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A measure, who takes part in it, and what a school was taught. */
final class SampleCatalogue {
  private SampleCatalogue() {}

  static CatalogueEntryView entry() {
    return new CatalogueEntryView(
        "POP_UP_SPORT",
        "Pop-up sport",
        Staircase.Kind.PROGRAMME,
        List.of(2),
        false,
        Optional.of("Unge, der hænger ud ved havnen"),
        Optional.of("Bold og musik, hvor de unge er."),
        List.of("https://example.dk/pop-up"),
        Optional.of("plan-fravaer"),
        Optional.of(SampleRecord.RECORD),
        false,
        false,
        Optional.of(Samples.SOURCE));
  }

  static MeasureParticipation participation() {
    return new MeasureParticipation(
        uuid(100),
        Samples.CASE,
        "POP_UP_SPORT",
        false,
        LocalDate.of(2026, 9, 1),
        10,
        7,
        Optional.of(
            new Ending(LocalDate.of(2026, 11, 20), How.LEFT_EARLY, Optional.of("Fik fritidsjob"))),
        Samples.USER,
        Samples.NOW,
        3);
  }

  static MeasureParticipantView participant() {
    return new MeasureParticipantView(participation(), "2026-0042", Samples.PERSON.name());
  }

  static SchoolYearView year() {
    return new SchoolYearView(
        2026, Samples.TODAY, List.of("Skolen ved havnen"), List.of(SampleFigures.intervention()));
  }
}
