package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom a line is about.
 *
 * @param known where somebody or a number said who it is
 */
record Whom(Work work, InboxLine line, Optional<Person> known) {
  static Whom of(Work work, InboxLine line) {
    return new Whom(work, line, line.matched().flatMap(work.stores().people()::find));
  }

  /** As we know them; else as the sender wrote it. */
  String name() {
    return known.map(Person::name).orElseGet(() -> LineViews.label(line.person()));
  }

  /** As the sender wrote it; else as we know them. */
  Optional<LocalDate> born() {
    return line.person().born().or(() -> known.map(Person::born));
  }

  boolean minor() {
    return born().filter(day -> AgeRegime.on(day, work.today()) == AgeRegime.MINOR).isPresent();
  }
}
