package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.FollowingGroups.NewTie;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import java.util.List;
import java.util.Optional;

/** Two in a group about to be tied; whoever ties them sees both. */
record Tying(Work work, GroupWork ofGroups, YouthGroup group, NewTie asked) {
  private static final List<Policy<Tying>> POLICIES =
      List.of(Tying::isBetweenTwo, Tying::kindIsThere, Tying::isNotThere);

  Outcome<GroupTie> tie() {
    List<GroupMember> members = work.stores().groups().members(group.id());
    return Seen.orNotFound(member(members, true))
        .flatMap(one -> Seen.orNotFound(member(members, false)))
        .flatMap(other -> Policy.allowing(this, POLICIES))
        .flatMap(allowed -> Grounded.of(work, ofGroups, asked.ground()))
        .map(
            ground -> {
              GroupTie tie =
                  new GroupTie(
                      asked.id(),
                      group.id(),
                      asked.one(),
                      asked.other(),
                      asked.kind(),
                      ground,
                      work.user(),
                      work.now(),
                      1);
              members.stream()
                  .filter(m -> m.id().equals(tie.one()) || m.id().equals(tie.other()))
                  .flatMap(m -> m.person().stream())
                  .forEach(work.trace()::about);
              work.stores().groups().add(tie);
              return tie;
            });
  }

  private Optional<GroupMember> member(List<GroupMember> members, boolean first) {
    return members.stream()
        .filter(m -> m.id().equals(first ? asked.one() : asked.other()))
        .findFirst();
  }

  private Optional<Refusal> isBetweenTwo() {
    return Policy.unless(
        !asked.one().equals(asked.other()),
        Refusal.invalid("tie-to-oneself", "Vælg to forskellige i gruppen."));
  }

  private Optional<Refusal> kindIsThere() {
    List<String> kinds = ofGroups.ties().stream().map(Choice::code).toList();
    return Policy.unless(
        kinds.contains(asked.kind()),
        Refusal.invalid(
            "unknown-tie", "Kommunen har ikke denne slags relation. " + Known.choices(kinds)));
  }

  private Optional<Refusal> isNotThere() {
    return Policy.unless(
        work.stores().groups().ties(group.id()).stream()
            .noneMatch(t -> t.kind().equals(asked.kind()) && joins(t)),
        Refusal.conflict(
            "already-tied", "Den relation er noteret. Forny eller slet den i stedet."));
  }

  private boolean joins(GroupTie tie) {
    return tie.one().equals(asked.one()) && tie.other().equals(asked.other())
        || tie.one().equals(asked.other()) && tie.other().equals(asked.one());
  }
}
