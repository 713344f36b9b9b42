package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.municipality.spi.CaseFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Facts as a test table writes them: yes, no, a question mark where nobody has answered. */
final class Facts {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final Map<String, Value> answers = new HashMap<>();
  private LocalDate born = TODAY.minusYears(20);
  private LocalDate on = TODAY;

  Facts born(LocalDate day) {
    born = day;
    return this;
  }

  Facts on(LocalDate day) {
    on = day;
    return this;
  }

  Facts to(Asked asked, String word) {
    switch (word) {
      case "yes" -> answers.put(asked.name(), Value.YES);
      case "no" -> answers.put(asked.name(), Value.NO);
      case "?" -> answers.remove(asked.name());
      default -> throw new IllegalArgumentException("yes, no or ?, not " + word);
    }
    return this;
  }

  Facts allYes() {
    for (Asked asked : Asked.values()) {
      to(asked, "yes");
    }
    return this;
  }

  /** The three facts that forums have their own expressions over. */
  Facts crime(String repeated, String serious, String dangerous) {
    return to(Asked.REPEATED, repeated).to(Asked.SERIOUS, serious).to(Asked.DANGEROUS, dangerous);
  }

  CaseFacts facts() {
    return new CaseFacts(born, on, Set.of(), answers);
  }
}
