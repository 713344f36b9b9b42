package ${package};

import static ${package}.Document.says;

import dk.sporskifte.municipality.spi.Principle;
import java.util.List;

/** Sentences that hold everywhere and that people should find in the rulebook. */
final class Principles {
  private Principles() {}

  static List<Principle> all() {
    return List.of(
        new Principle(
            "heard", "Den unge bliver hørt", says("OWN-13", "Den unge bliver altid hørt.")));
  }
}
