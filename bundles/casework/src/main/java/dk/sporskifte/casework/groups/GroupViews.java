package dk.sporskifte.casework.groups;

import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.InterventionType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Groups with what the actor may see of who is in them. */
final class GroupViews {
  private GroupViews() {}

  static GroupSummary summary(Work work, YouthGroup group) {
    work.trace().of(group.id());
    return new GroupSummary(
        group,
        work.way().intervention(group.kind()).map(InterventionType::name).orElse(group.kind()),
        work.way().forum(group.forum()).map(Forum::name).orElse(group.forum()),
        group.responsible().flatMap(work::post).map(Post::title));
  }

  /** By name, so that the order says nothing about anybody. */
  static GroupView of(Work work, YouthGroup group, GroupWork ofGroups) {
    List<GroupView.Member> members =
        work.stores().groups().members(group.id()).stream()
            .flatMap(member -> member(work, member).stream())
            .sorted(
                Comparator.comparing(GroupView.Member::name).thenComparing(m -> m.member().id()))
            .toList();
    return new GroupView(
        summary(work, group),
        members,
        work.stores().groups().ties(group.id()),
        work.stores().groups().activities(group.id()),
        Grounded.longest(work.today(), ofGroups));
  }

  private static Optional<GroupView.Member> member(Work work, GroupMember member) {
    if (member.called().isPresent()) {
      return member
          .called()
          .map(name -> new GroupView.Member(member, name, Optional.empty(), Optional.empty()));
    }
    return member
        .person()
        .flatMap(work.stores().people()::find)
        .map(person -> member(work, member, person));
  }

  private static GroupView.Member member(Work work, GroupMember member, Person person) {
    work.trace().about(person.id());
    return new GroupView.Member(
        member,
        person.name(),
        Optional.of(AgeSpan.yearsOn(person.born(), work.today())),
        member.caseId().flatMap(work.stores().cases()::find).map(CaseFile::number));
  }
}
