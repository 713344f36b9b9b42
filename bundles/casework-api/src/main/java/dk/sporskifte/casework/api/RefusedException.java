package dk.sporskifte.casework.api;

/** A refusal met by a caller that knew of none; its code may be logged, it names nobody. */
public final class RefusedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  RefusedException(Refusal refusal) {
    super(refusal.code());
  }

  /** The refusal's stable code. */
  public String code() {
    return getMessage();
  }
}
