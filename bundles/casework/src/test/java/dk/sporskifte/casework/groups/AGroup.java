package dk.sporskifte.casework.groups;

import dk.sporskifte.casework.api.FollowingGroups.Ground;
import dk.sporskifte.casework.api.FollowingGroups.Lifted;
import dk.sporskifte.casework.api.FollowingGroups.NewGroup;
import dk.sporskifte.casework.api.FollowingGroups.NewMember;
import dk.sporskifte.casework.api.FollowingGroups.NewTie;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Work with one group in Korsbæk. */
final class AGroup {
  final Korsbaek korsbaek = Korsbaek.withGroups();
  final GroupsFollowed groups = new GroupsFollowed(korsbaek.audited);
  GroupId id = new GroupId(korsbaek.ids.next());

  GroupView open() {
    return open(korsbaek.caseworker, group()).orThrow();
  }

  Outcome<GroupView> open(UserActor actor, NewGroup group) {
    return groups.open(korsbaek.tenant, actor, group);
  }

  NewGroup group() {
    return group("Gruppen ved havnen", "GROUP", WayOfKorsbaek.PLUS_MEETING, Optional.empty());
  }

  NewGroup group(String name, String kind, String forum, Optional<Lifted> lifted) {
    return new NewGroup(
        id,
        name,
        kind,
        Optional.empty(),
        forum,
        Optional.of(post(korsbaek.caseworker).id()),
        List.of("LEISURE"),
        lifted);
  }

  GroupView show(UserActor actor) {
    return groups.show(korsbaek.tenant, actor, id).orThrow();
  }

  /** Of somebody that old. */
  CaseId caseOf(int number, int age) {
    return korsbaek
        .refer(
            AReferral.in(korsbaek)
                .of(SyntheticPeople.person(number, korsbaek.today().minusYears(age))))
        .file()
        .id();
  }

  Outcome<GroupView> add(GroupRole role, CaseId file) {
    return add(
        new NewMember(
            korsbaek.ids.next(),
            role,
            Optional.of(file),
            Optional.empty(),
            Optional.empty(),
            ground()));
  }

  Outcome<GroupView> resource(String called) {
    return add(
        new NewMember(
            korsbaek.ids.next(),
            GroupRole.RESOURCE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(called),
            ground()));
  }

  Outcome<GroupView> add(NewMember member) {
    return groups.add(korsbaek.tenant, korsbaek.caseworker, id, member);
  }

  Outcome<GroupView> tie(UUID one, UUID other) {
    return groups.tie(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        new NewTie(korsbaek.ids.next(), one, other, "FRIEND", ground()));
  }

  UUID member(int index) {
    return show(korsbaek.caseworker).members().get(index).member().id();
  }

  Ground ground() {
    return until(korsbaek.today().plusMonths(3));
  }

  Ground until(LocalDate until) {
    return new Ground(
        LegalBasis.WITHIN_MUNICIPALITY, "Fortalt af klubben", Confidence.LIKELY, until);
  }

  static Post post(UserActor actor) {
    return actor.posts().get(0);
  }

  /** From now on that post does not see the case. */
  void hide(CaseId file, UserActor from) {
    korsbaek
        .store
        .in(
            korsbaek.tenant.key(),
            korsbaek.caseworker,
            stores -> {
              stores.access().end(file.value(), post(from).id().value(), korsbaek.clock.instant());
              return Outcome.done(file);
            })
        .orThrow();
  }
}
