package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.GroupStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.Id;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.YouthGroup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryGroups(Session session) implements GroupStore {
  @Override
  public void add(YouthGroup group) {
    groups().add(group.id(), group);
  }

  @Override
  public void save(YouthGroup group) {
    groups().save(group.id(), group);
  }

  @Override
  public Optional<YouthGroup> find(GroupId id) {
    return groups().find(id).filter(group -> sees(group.id()));
  }

  @Override
  public List<YouthGroup> all() {
    return groups()
        .all()
        .filter(group -> sees(group.id()))
        .sorted(
            Comparator.comparing((YouthGroup group) -> !group.open())
                .thenComparing(YouthGroup::name))
        .toList();
  }

  @Override
  public List<YouthGroup> ofConcern(ConcernId concern) {
    return all().stream()
        .filter(
            group ->
                members(group.id()).stream()
                    .anyMatch(m -> m.concern().filter(concern::equals).isPresent()))
        .toList();
  }

  @Override
  public void add(GroupMember member) {
    memberTable().add(member.id(), member);
  }

  @Override
  public void save(GroupMember member) {
    memberTable().save(member.id(), member);
  }

  @Override
  public void remove(GroupMember member) {
    memberTable().remove(m -> m.id().equals(member.id()));
    dropLooseTies();
  }

  @Override
  public List<GroupMember> members(GroupId group) {
    return memberTable().all().filter(m -> m.group().equals(group) && seen(m)).toList();
  }

  @Override
  public void add(GroupTie tie) {
    tieTable().add(tie.id(), tie);
  }

  @Override
  public void save(GroupTie tie) {
    tieTable().save(tie.id(), tie);
  }

  @Override
  public void remove(GroupTie tie) {
    tieTable().remove(t -> t.id().equals(tie.id()));
  }

  @Override
  public List<GroupTie> ties(GroupId group) {
    List<Object> members = members(group).stream().<Object>map(GroupMember::id).toList();
    return tieTable()
        .all()
        .filter(t -> t.group().equals(group) && lasts(t.ground()))
        .filter(t -> members.contains(t.one()) && members.contains(t.other()))
        .toList();
  }

  @Override
  public void removeAll(GroupId group) {
    if (!sees(group)) {
      throw new IllegalStateException("ends ties of a group it does not see");
    }
    memberTable().remove(m -> m.group().equals(group));
    dropLooseTies();
  }

  @Override
  public void add(GroupActivity activity) {
    session.table(GroupActivity.class).add(activity.id(), activity);
  }

  @Override
  public List<GroupActivity> activities(GroupId group) {
    return session
        .table(GroupActivity.class)
        .newestFirst()
        .filter(a -> a.group().equals(group) && sees(group))
        .sorted(Comparator.comparing(GroupActivity::on).reversed())
        .toList();
  }

  @Override
  public long due(LocalDate today) {
    return memberTable().all().filter(m -> !m.ground().until().isAfter(today)).count()
        + tieTable().all().filter(t -> !t.ground().until().isAfter(today)).count();
  }

  @Override
  public long forget(LocalDate today) {
    long due = due(today);
    tieTable().remove(t -> !t.ground().until().isAfter(today));
    memberTable().remove(m -> !m.ground().until().isAfter(today));
    dropLooseTies();
    return due;
  }

  private void dropLooseTies() {
    tieTable()
        .remove(
            t -> memberTable().find(t.one()).isEmpty() || memberTable().find(t.other()).isEmpty());
  }

  private boolean seen(GroupMember member) {
    return lasts(member.ground())
        && sees(member.group())
        && (member.called().isPresent()
            || member.caseId().filter(session::sees).isPresent()
            || member.concern().filter(session::sees).isPresent());
  }

  private boolean lasts(TieGround ground) {
    return ground.until().isAfter(Copenhagen.dayOf(session.now()));
  }

  private boolean sees(Id group) {
    return (session.isA(Role.CASEWORKER) || session.isA(Role.LEADER)) && session.sees(group);
  }

  private Table<YouthGroup> groups() {
    return session.table(YouthGroup.class);
  }

  private Table<GroupMember> memberTable() {
    return session.table(GroupMember.class);
  }

  private Table<GroupTie> tieTable() {
    return session.table(GroupTie.class);
  }
}
