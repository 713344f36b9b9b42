package dk.sporskifte.casework.api.port;

/** A file that is no spreadsheet, or too large a one. Its message quotes nothing of the file. */
public class UnreadableSpreadsheetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Cause {
    NOT_A_SPREADSHEET,
    TOO_LARGE
  }

  private final Cause why;

  public UnreadableSpreadsheetException(Cause why) {
    super(why.name());
    this.why = why;
  }

  public Cause why() {
    return why;
  }
}
