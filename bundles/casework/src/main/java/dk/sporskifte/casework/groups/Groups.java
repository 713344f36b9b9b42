package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.GroupWork;
import java.util.List;
import java.util.regex.Pattern;

/** Groups as the actor sees them, in a municipality that works with groups. */
final class Groups {
  private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}[ -]?\\d{4}(?!\\d)");

  private Groups() {}

  static Outcome<GroupWork> work(Work work) {
    return work.way()
        .groupWork()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "no-group-work",
                        "Kommunens model har ingen indsats for grupper.",
                        List.of())));
  }

  static Outcome<YouthGroup> any(Work work, GroupId id) {
    return work(work).flatMap(all -> Seen.orNotFound(work.stores().groups().find(id)));
  }

  static Outcome<YouthGroup> open(Work work, GroupId id) {
    return any(work, id)
        .flatMap(
            group ->
                Policy.allowing(
                    group,
                    List.of(
                        g ->
                            Policy.unless(
                                g.open(),
                                Refusal.conflict("group-closed", "Gruppen er afsluttet.")))));
  }

  static Outcome<YouthGroup> open(Work work, GroupId id, int version) {
    return open(work, id).flatMap(group -> Seen.unchanged(group, group.version(), version));
  }

  static boolean holdsCpr(String text) {
    return CPR.matcher(text).find();
  }
}
