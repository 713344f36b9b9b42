package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RecordClosing;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordForm.Label;
import dk.sporskifte.model.RecordForm.Line;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A document about a case that asks somebody, as far as one can go. */
public final class SampleRecord {
  public static final RecordId RECORD = new RecordId(uuid(70));
  public static final UUID FILE = uuid(71);

  private static final String NAME = "Behovsprofil";
  private static final Instant CLOSED = Instant.parse("2026-11-30T09:30:00Z");

  private SampleRecord() {}

  static RecordSummary summary() {
    return new RecordSummary(record(), NAME, "Godkendt");
  }

  public static RecordView view() {
    return new RecordView(
        record(),
        version(),
        List.of(
            new RecordView.Done(
                2,
                RecordVersion.Act.MOVED_ON,
                "Godkendt",
                "",
                "Naja Prøvelund",
                Samples.NOW,
                "SSP+ Helsingør, version 2026.1")),
        List.of(file()),
        Optional.of(
            new RecordView.Asked(
                "SSP+ medarbejderen", false, Optional.of("Naja Prøvelund"), Optional.of(90L))),
        Optional.of(1),
        true,
        new RecordView.May(true, Optional.of("APPROVED"), false, true, true, true, false));
  }

  static RecordVersionView version() {
    return new RecordVersionView(
        new RecordVersion(
            RECORD,
            2,
            RecordVersion.Act.MOVED_ON,
            "APPROVED",
            "",
            Samples.USER,
            Samples.NOW,
            new MunicipalityCode("217"),
            "SSP+ Helsingør",
            "2026.1",
            new RecordForm(
                NAME,
                List.of(
                    new Line(
                        "housing", "Bolig", "ONE_OF", List.of(new Label("NONE", "Ingen bolig"))),
                    new Line("offer", "Tilbud", "LINK", List.of()),
                    new Line("health", "Helbred", "LONG_TEXT", List.of())),
                List.of(new Label("DRAFT", "Kladde"), new Label("APPROVED", "Godkendt"))),
            Map.of("housing", List.of("NONE"))),
        "Naja Prøvelund",
        Map.of("health", List.of("Sover dårligt")),
        Map.of(uuid(72).toString(), "Fritidsjob"));
  }

  static RecordFileContent content() {
    return new RecordFileContent(file(), "%PDF-1.7 prøve".getBytes(StandardCharsets.UTF_8));
  }

  private static RecordFile file() {
    return new RecordFile(
        FILE,
        RECORD,
        "Notat om æbler.pdf",
        "application/pdf",
        15,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Samples.USER,
        Samples.NOW);
  }

  private static KeptRecord record() {
    return new KeptRecord(
        RECORD,
        "behovsprofil",
        Optional.of(Samples.CASE),
        Optional.empty(),
        NAME,
        "APPROVED",
        Set.of(Role.CASEWORKER, Role.LEADER),
        Set.of(Role.CASEWORKER),
        Set.of("sekretariatschef"),
        Set.of("kommunikationsmedarbejder"),
        Optional.of(
            RecordQuestion.to("SSP_PLUS", Samples.POST_ID, LocalDate.of(2026, 12, 2))
                .answered("Ja, ring til os.", Samples.USER, CLOSED)),
        Optional.of(LocalDate.of(2027, 5, 30)),
        Optional.of(new RecordClosing("Erstattet af en ny.", Samples.USER, CLOSED)),
        Samples.USER,
        Samples.NOW,
        Samples.USER,
        CLOSED,
        7);
  }
}
