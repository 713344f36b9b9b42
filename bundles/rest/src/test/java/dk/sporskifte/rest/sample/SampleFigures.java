package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Middle;
import dk.sporskifte.casework.api.view.FiguresView.Period;
import dk.sporskifte.casework.api.view.FiguresView.Published;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Stated;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Figures of a half-year, and what was done for many in it. */
public final class SampleFigures {
  private static final Period PERIOD =
      new Period("2026-2", LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1));

  private SampleFigures() {}

  /** Of those over 18 there are too few to show, and so the total tells nothing of them. */
  public static FiguresView figures() {
    return new FiguresView(
        PERIOD,
        Samples.TODAY,
        Optional.of(new Published(Samples.NOW, "217", "SSP+ i Helsingør Kommune", "1")),
        List.of(PERIOD),
        5,
        List.of(
            new Stated(
                "FASTER",
                "Tid fra indstilling til beslutning",
                List.of("TO_DECISION"),
                Samples.SOURCE)),
        List.of(
            new Table(
                Measure.CRITERION,
                "Succeskriterier: mødt, ud af alle",
                List.of(
                    new Row(
                        "ALL",
                        "Der gribes ind hver gang",
                        Count.of(52),
                        Optional.of(Count.hidden()),
                        Optional.of(90))),
                Optional.empty()),
            new Table(
                Measure.INDIVIDUAL,
                "Enkeltsager: unge med en sag i perioden",
                List.of(
                    new Row("UNDER_18", "Under 18 år", Count.of(23)),
                    new Row("OVER_18", "18 år og derover", Count.hidden())),
                Optional.of(Count.hidden()))),
        List.of(
            new LeadTime(
                "TO_DECISION",
                "Fra indstilling til beslutning",
                Count.of(17),
                Optional.of(19),
                Optional.of(new Middle(12, 24)))),
        List.of(Samples.SOURCE));
  }

  static GeneralIntervention intervention() {
    return new GeneralIntervention(
        new GeneralInterventionId(uuid(70)),
        "Temadag om sociale medier",
        "Gode vaner på nettet",
        GeneralIntervention.AgeGroup.UNDER_18,
        Optional.of("Skolen ved havnen"),
        LocalDate.of(2026, 11, 12),
        Optional.of(62),
        "ssp-plus-moede",
        Optional.of("SOCIAL_MEDIA"),
        Optional.of(7),
        Optional.of("Mange spørgsmål om billeddeling"),
        Optional.empty(),
        Samples.USER,
        2);
  }
}
