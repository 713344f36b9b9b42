package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.casework.api.port.GroupStore;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Groups, members and ties in rows; a member goes with the ties by the database's own cascade. */
public record JpaGroupStore(Rows rows) implements GroupStore {
  @Override
  public void add(YouthGroup group) {
    rows.add(new GroupRow(group));
  }

  @Override
  public void save(YouthGroup group) {
    rows.save(GroupRow.class, group.id().value(), group.version(), row -> row.take(group));
    rows.write();
  }

  @Override
  public Optional<YouthGroup> find(GroupId id) {
    return rows.find(GroupRow.class, id.value()).map(GroupRow::group);
  }

  @Override
  public List<YouthGroup> all() {
    return groups(
        rows.list(
            GroupRow.class,
            "select g from GroupRow g order by case when g.closedAt is null then 0 else 1 end,"
                + " g.name, g.id"));
  }

  @Override
  public List<YouthGroup> ofConcern(ConcernId concern) {
    return groups(
        rows.list(
            GroupRow.class,
            "select distinct g from GroupRow g, GroupMemberRow m"
                + " where m.group = g.id and m.concern = ?1 order by g.name, g.id",
            concern.value()));
  }

  private static List<YouthGroup> groups(List<GroupRow> found) {
    return found.stream().map(GroupRow::group).toList();
  }

  @Override
  public void add(GroupMember member) {
    rows.add(new GroupMemberRow(member));
  }

  @Override
  public void save(GroupMember member) {
    rows.save(GroupMemberRow.class, member.id(), member.version(), row -> row.take(member));
    rows.write();
  }

  @Override
  public void remove(GroupMember member) {
    remove(GroupMemberRow.class, member.id());
  }

  @Override
  public List<GroupMember> members(GroupId group) {
    return rows
        .list(
            GroupMemberRow.class,
            "select m from GroupMemberRow m where m.group = ?1 order by m.addedAt, m.id",
            group.value())
        .stream()
        .map(GroupMemberRow::member)
        .toList();
  }

  @Override
  public void add(GroupTie tie) {
    rows.add(new GroupTieRow(tie));
  }

  @Override
  public void save(GroupTie tie) {
    rows.save(GroupTieRow.class, tie.id(), tie.version(), row -> row.take(tie));
    rows.write();
  }

  @Override
  public void remove(GroupTie tie) {
    remove(GroupTieRow.class, tie.id());
  }

  @Override
  public List<GroupTie> ties(GroupId group) {
    return rows
        .list(
            GroupTieRow.class,
            "select t from GroupTieRow t where t.group = ?1 order by t.addedAt, t.id",
            group.value())
        .stream()
        .map(GroupTieRow::tie)
        .toList();
  }

  @Override
  public void removeAll(GroupId group) {
    rows.value("select end_ties(?1)", group.value());
  }

  @Override
  public void add(GroupActivity activity) {
    rows.add(new GroupActivityRow(activity));
  }

  @Override
  public List<GroupActivity> activities(GroupId group) {
    return rows
        .list(
            GroupActivityRow.class,
            "select a from GroupActivityRow a where a.group = ?1 order by a.on desc, a.id desc",
            group.value())
        .stream()
        .map(GroupActivityRow::activity)
        .toList();
  }

  @Override
  public long due(LocalDate today) {
    return rows.value(
            "select (select count(*) from group_member where lasts_until <= cast(?1 as date))"
                + " + (select count(*) from group_tie where lasts_until <= cast(?1 as date))",
            today.toString())
        .map(Long.class::cast)
        .orElse(0L);
  }

  /** The ties first: those of a member that is over would go with it, uncounted. */
  @Override
  public long forget(LocalDate today) {
    return rows.execute(
            "delete from group_tie where lasts_until <= cast(?1 as date)", today.toString())
        + (long)
            rows.execute(
                "delete from group_member where lasts_until <= cast(?1 as date)", today.toString());
  }

  private <R> void remove(Class<R> type, UUID id) {
    rows.find(type, id).ifPresent(rows::remove);
    rows.write();
  }
}
