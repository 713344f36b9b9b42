package dk.sporskifte.rest.sample;

import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportPreview.Line;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import dk.sporskifte.casework.api.view.ImportPreview.Verdict;
import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportResult.InitialPassword;
import dk.sporskifte.casework.api.view.ImportResult.Made;
import dk.sporskifte.casework.api.view.ImportSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file with a line of each kind. */
public final class SampleImport {
  private SampleImport() {}

  public static SpreadsheetFile file() {
    return new SpreadsheetFile(
        "indflytning-helsingor-brugere.csv",
        "text/csv; charset=utf-8",
        "Brugernavn *;Navn *\n".getBytes(StandardCharsets.UTF_8));
  }

  public static ImportPreview preview() {
    Problem missing =
        new Problem(
            Optional.of("Fra"), "missing", "Feltet skal udfyldes.", "This cell must be filled in.");
    return new ImportPreview(
        "9f86d081",
        false,
        List.of(),
        List.of(
            new ImportPreview.Sheet(
                ImportSheet.ACCOUNTS,
                "Brugere",
                List.of(),
                List.of(
                    new Line(2, Verdict.NEW, List.of(), List.of()),
                    new Line(3, Verdict.PRESENT, List.of(), List.of()),
                    new Line(4, Verdict.DIFFERS, List.of("Navn"), List.of()),
                    new Line(5, Verdict.PROBLEM, List.of(), List.of(missing))))));
  }

  public static ImportProgress progress() {
    return new ImportProgress(40, 412);
  }

  public static ImportResult result() {
    return new ImportResult(
        List.of(new Made(ImportSheet.ACCOUNTS, 1), new Made(ImportSheet.POSTS, 0)),
        List.of(new InitialPassword("esra", "Esra Klitvænge", "abcd-efgh-jkmn-pqrs")));
  }
}
