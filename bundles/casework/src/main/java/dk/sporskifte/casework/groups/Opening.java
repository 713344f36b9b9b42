package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.FollowingGroups.NewGroup;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.GroupWork.Kind;
import dk.sporskifte.municipality.spi.Partition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A group about to be there: of a kind, owned by a forum, and with a name that is nobody's. */
record Opening(Work work, GroupWork ofGroups, NewGroup asked) {
  private static final List<Policy<Opening>> POLICIES =
      List.of(
          o -> Given.text(o.asked.name(), "navn"),
          Opening::namesNobodyByNumber,
          Opening::kindIsThere,
          Opening::forumOwnsThatKind,
          Opening::areaFits,
          Opening::aimsAreThere);

  Outcome<YouthGroup> open() {
    return Policy.allowing(this, POLICIES)
        .flatMap(allowed -> Team.of(work, asked.forum()))
        .flatMap(
            team ->
                responsible()
                    .map(
                        post -> {
                          YouthGroup group = group();
                          work.stores().groups().add(group);
                          show(group, Stream.concat(team.coordinators(), post.stream()));
                          if (post.isEmpty()) {
                            Unassigned.group(work, group, ofGroups.source());
                          }
                          return group;
                        }));
  }

  private YouthGroup group() {
    return new YouthGroup(
        asked.id(),
        asked.name(),
        asked.kind(),
        asked.area(),
        asked.forum(),
        asked.responsible(),
        asked.aims().stream().distinct().toList(),
        Optional.empty(),
        work.user(),
        work.now(),
        1);
  }

  /** The group alone: each member opens by a case or concern of their own. */
  private void show(YouthGroup group, Stream<Post> posts) {
    Stream.concat(own(), posts)
        .distinct()
        .forEach(post -> Responsible.show(work, group.id(), post));
  }

  private Stream<Post> own() {
    return work.actor() instanceof UserActor user
        ? user.posts().stream().filter(Responsible::coordinates)
        : Stream.empty();
  }

  private Outcome<Optional<Post>> responsible() {
    return asked.responsible().isEmpty()
        ? Outcome.done(Optional.empty())
        : Responsible.of(work, asked.responsible().get()).map(Optional::of);
  }

  private Optional<Kind> kind() {
    return ofGroups.kind(asked.kind());
  }

  private Optional<Refusal> namesNobodyByNumber() {
    return Policy.unless(
        !Groups.holdsCpr(asked.name()),
        Refusal.rule(
            "cpr-in-group",
            "Skriv ikke CPR-numre her: gruppens navn og aktiviteter nævner ingen.",
            ofGroups.source()));
  }

  private Optional<Refusal> kindIsThere() {
    return Policy.unless(
        kind().isPresent(),
        Refusal.invalid(
            "unknown-group-kind",
            "Kommunen har ikke denne slags gruppe. "
                + Known.choices(ofGroups.kinds().stream().map(Kind::intervention).toList())));
  }

  private Optional<Refusal> forumOwnsThatKind() {
    List<String> owners = kind().orElseThrow().forums();
    return Policy.unless(
        owners.contains(asked.forum()),
        Refusal.rule(
            "forum-owns-no-such-group",
            "Dette forum har ikke den slags grupper. " + Known.choices(owners),
            ofGroups.source()));
  }

  private Optional<Refusal> areaFits() {
    List<String> areas =
        work.way().forum(asked.forum()).flatMap(Forum::partition).stream()
            .flatMap(partition -> partition.parts().stream())
            .map(Partition.Part::code)
            .toList();
    return Policy.unless(
        asked.area().map(areas::contains).orElse(areas.isEmpty()),
        Refusal.invalid("group-area-missing", "Vælg gruppens område. " + Known.choices(areas)));
  }

  private Optional<Refusal> aimsAreThere() {
    List<String> aims = ofGroups.aims().stream().map(Choice::code).toList();
    return Policy.unless(
        aims.containsAll(asked.aims()) && (aims.isEmpty() || !asked.aims().isEmpty()),
        Refusal.invalid("unknown-group-aim", "Vælg, hvad der sigtes på. " + Known.choices(aims)));
  }
}
