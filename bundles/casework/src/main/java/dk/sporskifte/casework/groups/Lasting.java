package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.TieGround;
import java.util.Optional;
import java.util.UUID;

/** A tie that lasts: of a member to the group, or between two members. */
sealed interface Lasting {
  int version();

  TieGround ground();

  void on(Work work, TieGround renewed);

  void end(Work work);

  static Outcome<Lasting> of(Work work, GroupId group, UUID id, int version) {
    Optional<Lasting> found =
        work.stores().groups().members(group).stream()
            .filter(m -> m.id().equals(id))
            .<Lasting>map(OfMember::new)
            .findFirst()
            .or(
                () ->
                    work.stores().groups().ties(group).stream()
                        .filter(t -> t.id().equals(id))
                        .<Lasting>map(Between::new)
                        .findFirst());
    return Seen.orNotFound(found).flatMap(tie -> Seen.unchanged(tie, tie.version(), version));
  }

  /** Of somebody to the group. */
  record OfMember(GroupMember member) implements Lasting {
    @Override
    public int version() {
      return member.version();
    }

    @Override
    public TieGround ground() {
      return member.ground();
    }

    @Override
    public void on(Work work, TieGround renewed) {
      member.person().ifPresent(work.trace()::about);
      work.stores().groups().save(member.on(renewed));
    }

    @Override
    public void end(Work work) {
      member.person().ifPresent(work.trace()::about);
      work.stores().groups().remove(member);
    }
  }

  /** Of two to each other. */
  record Between(GroupTie tie) implements Lasting {
    @Override
    public int version() {
      return tie.version();
    }

    @Override
    public TieGround ground() {
      return tie.ground();
    }

    @Override
    public void on(Work work, TieGround renewed) {
      work.stores().groups().save(tie.on(renewed));
    }

    @Override
    public void end(Work work) {
      work.stores().groups().remove(tie);
    }
  }
}
