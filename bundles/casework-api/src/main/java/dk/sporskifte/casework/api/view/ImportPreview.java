package dk.sporskifte.casework.api.view;

import java.util.List;
import java.util.Optional;

/**
 * What would come of an import. Names lines and columns and repeats nothing of what stands in them.
 *
 * @param digest of the file and of all that is shown here; an import names it
 * @param importable whether there is something to import and nothing in its way
 * @param problems of the file as a whole
 */
public record ImportPreview(
    String digest, boolean importable, List<Problem> problems, List<Sheet> sheets) {
  public ImportPreview {
    problems = List.copyOf(problems);
    sheets = List.copyOf(sheets);
  }

  /**
   * @param name as the file calls it, Danish
   * @param problems of the sheet as a whole
   */
  public record Sheet(ImportSheet sheet, String name, List<Problem> problems, List<Line> lines) {
    public Sheet {
      problems = List.copyOf(problems);
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param number as the spreadsheet program counts
   * @param differing columns in which it is not what was moved in before, or what is here
   */
  public record Line(int number, Verdict verdict, List<String> differing, List<Problem> problems) {
    public Line {
      differing = List.copyOf(differing);
      problems = List.copyOf(problems);
    }
  }

  /** What would become of a line. */
  public enum Verdict {
    NEW,
    /** Is here already; nothing happens. */
    PRESENT,
    /** Is here, otherwise than it is written: nothing happens, and a person looks at it. */
    DIFFERS,
    /** In the way of the whole import. */
    PROBLEM
  }

  /**
   * @param column its heading, Danish; absent where no single one is meant
   * @param code stable, lower case with hyphens
   * @param danish what is wrong and what to do
   * @param english the same
   */
  public record Problem(Optional<String> column, String code, String danish, String english) {}
}
