package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.municipality.spi.Deadline;
import java.time.Period;

/** Nobody is to lose heart on the way, and so nobody is lost sight of. */
final class KeepingContact {
  private KeepingContact() {}

  static Deadline again() {
    return new Deadline(
        "kontakt",
        Deadline.After.CONTACT,
        Period.ofWeeks(4),
        "Tag kontakt til den unge, så kontakten ikke går tabt. (Dokumentet nævner ingen tid; fire"
            + " uger er vores læsning.)",
        says("HEL-45", "så de ikke mister modet undervejs"));
  }
}
