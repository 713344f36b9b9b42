package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.work.Sha256;
import dk.sporskifte.casework.work.Work;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What would come of a file, as things are now. */
record Plan(ImportPreview preview, Staff staff, Youth youth, OpenCases cases) {
  static Plan of(Work work, byte[] file, List<Table> tables) {
    Reading reading = Reading.of(work, tables);
    Staff staff = Staff.of(work, reading);
    Youth youth = Youth.of(work, reading);
    OpenCases cases = OpenCases.of(work, reading, youth);
    return new Plan(preview(file, reading), staff, youth, cases);
  }

  /** Lines that make something. */
  int size() {
    return staff.newAccounts().size()
        + staff.newPosts().size()
        + staff.newHoldings().size()
        + youth.added().size()
        + cases.added().size();
  }

  private static ImportPreview preview(byte[] file, Reading reading) {
    List<ImportPreview.Sheet> sheets = reading.all().stream().map(SheetLines::preview).toList();
    boolean clear =
        reading.problems().isEmpty()
            && sheets.stream()
                .allMatch(
                    s ->
                        s.problems().isEmpty()
                            && s.lines().stream().allMatch(l -> l.problems().isEmpty()));
    String shown = reading.problems() + " " + sheets;
    return new ImportPreview(
        Sha256.hex(file, shown.getBytes(StandardCharsets.UTF_8)),
        clear,
        reading.problems(),
        sheets);
  }
}
