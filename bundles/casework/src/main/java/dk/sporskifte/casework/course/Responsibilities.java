package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.view.ResponsibilityView;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Responsibility;

/** Who answers and who coordinates: two fields, both shown (C-HEL-06). */
final class Responsibilities {
  private Responsibilities() {}

  static ResponsibilityView of(Responsibility responsibility, CaseFacts facts) {
    return new ResponsibilityView(
        part(responsibility.answers()),
        responsibility.holds(facts),
        responsibility.where().statement(),
        part(responsibility.coordinates()),
        responsibility.contributes().map(Responsibilities::part));
  }

  private static ResponsibilityView.Part part(Responsibility.Part part) {
    return new ResponsibilityView.Part(part.name(), part.statement(), part.source());
  }
}
