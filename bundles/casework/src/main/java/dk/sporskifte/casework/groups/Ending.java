package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import java.util.List;
import java.util.Optional;

/** The work with a group is over, and with it every tie: also those the actor does not see. */
record Ending(Work work, GroupWork ofGroups, YouthGroup group, String reason, String note) {
  private static final List<Policy<Ending>> POLICIES =
      List.of(Ending::reasonIsThere, e -> Given.text(e.note, "hvad der kom ud af det"));

  Outcome<YouthGroup> close() {
    return Policy.allowing(this, POLICIES)
        .map(
            allowed -> {
              YouthGroup closed =
                  group.closed(
                      new YouthGroup.Closing(reason, note.strip(), work.user(), work.now()));
              work.stores().groups().removeAll(group.id());
              work.stores().groups().save(closed);
              Unassigned.over(work, group.id());
              return closed;
            });
  }

  private Optional<Refusal> reasonIsThere() {
    List<String> reasons = ofGroups.endings().stream().map(Choice::code).toList();
    return Policy.unless(
        reasons.contains(reason),
        Refusal.invalid(
            "unknown-group-ending",
            "En gruppe kan ikke afsluttes af denne grund. " + Known.choices(reasons)));
  }
}
