package dk.sporskifte.rest.resource;

/**
 * A whole CPR number; everywhere else it is masked.
 *
 * @param cpr ten digits
 */
public record RevealedCpr(String cpr) {
  @Override
  public String toString() {
    return "RevealedCpr";
  }
}
