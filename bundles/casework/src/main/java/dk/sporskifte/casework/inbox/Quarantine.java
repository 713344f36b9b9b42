package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes a record back that could not be used, with the correction a person made. */
final class Quarantine {
  private static final String ROLE = "role";
  private static final String CHARGED_UNDER_15 = "E07";

  private Quarantine() {}

  static Outcome<InboxLineView> release(Work work, InboxLine line, String note) {
    return Policy.allowing(line, List.of(SeenOnce::isNot, l -> Given.text(note, "rettelse")))
        .flatMap(
            allowed -> {
              work.stores().inbox().save(line.released(corrected(line, note)));
              TriageTask.askAgain(work, line);
              return LineViews.show(work, line.id());
            });
  }

  /** Under 15 nobody is charged: the record's role becomes what was proposed (LAW-15). */
  private static Map<String, String> corrected(InboxLine line, String note) {
    Map<String, String> details = new LinkedHashMap<>(line.details());
    if (line.problem().filter(p -> p.code().equals(CHARGED_UNDER_15)).isPresent()) {
      details.put("reportedRole", details.getOrDefault(ROLE, ""));
      details.put(ROLE, "SUSPECTED_UNDER_15");
    }
    details.put("correction", note);
    return details;
  }
}
