package dk.sporskifte.itests;

/** What the long runs tell while they run; {@code ./sporskifte soak} shows these lines. */
public final class Soak {
  private Soak() {}

  public static void tell(String what) {
    System.out.println("Soak: " + what);
  }
}
