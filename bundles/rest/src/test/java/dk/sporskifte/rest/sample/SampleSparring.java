package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A question that climbed and was answered, and a text half read. */
final class SampleSparring {
  private SampleSparring() {}

  static SparringQuestionView question() {
    return new SparringQuestionView(
        new SparringQuestion(
            new SparringId(uuid(97)),
            Samples.USER,
            Samples.post().id(),
            "Skolen ved Fjorden",
            "Hvordan begynder jeg en samtale med forældrene?",
            Samples.NOW,
            LocalDate.of(2026, 12, 3),
            Optional.of(Samples.post().id()),
            Optional.of(
                new SparringQuestion.Answer(
                    "Begynd med det, du selv har set.",
                    Samples.USER,
                    Samples.NOW.plusSeconds(5_400))),
            7),
        "Naja Prøvelund",
        "SSP-konsulent",
        false,
        Optional.of(90L),
        Optional.of("Naja Prøvelund"),
        Optional.of(new ConcernId(uuid(20))));
  }

  static SparringView mine() {
    return new SparringView(
        Optional.of("Skolen ved Fjorden"),
        Optional.of(SampleColleagues.colleague()),
        Optional.of(Gap.NOBODY_THERE),
        List.of(SampleColleagues.colleague()),
        Optional.of(120L),
        3,
        "Hver ansat har én dør til sparring",
        new Source("HAL-16", "1 tydelig og hurtig dør til sparring", "Strategi"),
        Samples.NOW,
        List.of(question()),
        List.of(question()));
  }

  static GuidanceView guidance() {
    return new GuidanceView(
        List.of(text(Optional.of("Medarbejder"))), List.of(text(Optional.empty())));
  }

  static GuidanceReaders readers() {
    return new GuidanceReaders(
        new RecordId(uuid(70)),
        "Når du bliver bekymret",
        Optional.of("Medarbejder"),
        2,
        List.of(
            new GuidanceReaders.OfUnit("Skolen ved Fjorden", 42, 41, List.of("Naja Prøvelund"))));
  }

  private static GuidanceView.InForce text(Optional<String> audience) {
    return new GuidanceView.InForce(
        new RecordId(uuid(70)),
        "Når du bliver bekymret",
        audience,
        2,
        Samples.NOW,
        List.of(new GuidanceView.Part("Hvordan skal man reagere?", "Spørg, lyt og skriv ned.")),
        Optional.of(Samples.NOW));
  }
}
